import { describe, expect, it } from 'vitest';
import { contrastRatio } from '../../src/theme/contrast.ts';
import { contrast } from './color-vision.ts';

describe('contrastRatio()', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#fff', '#fff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#14272c', '#f7f2e8', contrast('#14272c', '#f7f2e8')],
  ])('%s on %s', (color, ground, ratio) => {
    expect(contrastRatio(color, ground)).toBeCloseTo(ratio, 2);
    expect(contrastRatio(ground, color)).toBeCloseTo(ratio, 2);
  });

  it('counts what shows through a colour', () => {
    expect(contrastRatio('#000', '#fff', 0)).toBe(1);
    expect(contrastRatio('#000', '#fff', 0.5)).toBeCloseTo(3.95, 1);
  });

  it('says nothing of colours written otherwise', () => {
    expect(contrastRatio('red', '#fff')).toBeUndefined();
  });
});
