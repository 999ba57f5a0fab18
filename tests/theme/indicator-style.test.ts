import { describe, expect, it } from 'vitest';
import { HUES, indicatorStyle, SHAPES } from '../../src/theme/indicator-style.ts';

describe('indicatorStyle()', () => {
  it('gives no two of the first 48 indicators both the same hue and the same shape', () => {
    const count = HUES.length * SHAPES.length;
    const pairs = Array.from({ length: count }, (_, index) => {
      const { hue, shape } = indicatorStyle(index);
      return `${hue} ${shape}`;
    });
    expect(count).toBe(48);
    expect(new Set(pairs).size).toBe(count);
  });

  it('throws on a place that is not one', () => {
    expect(() => indicatorStyle(-1)).toThrow('indicator index: -1');
  });
});
