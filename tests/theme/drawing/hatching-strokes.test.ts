import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hatchingStrokes } from '../../../src/theme/drawing/hatching-strokes.ts';
import type { Hatching } from '../../../src/theme/drawing/picture.ts';

const lines: Hatching = {
  ground: '#fff',
  tile: 'M0 3L6 3',
  size: 6,
  turn: 0,
  stroke: { color: '#000', alpha: 1, width: 1, dash: [] },
};
const dots: Hatching = { ...lines, tile: 'M3 3L3 3' };

describe('hatchingStrokes()', () => {
  it('runs a stroke that crosses its tile on as one line', () => {
    expect(hatchingStrokes(lines, 'M0 0H60V12H0Z')).toEqual([
      [
        [0, 3],
        [60, 3],
      ],
      [
        [0, 9],
        [60, 9],
      ],
    ]);
    expect(hatchingStrokes({ ...lines, tile: 'M2 6L2 0' }, 'M0 0H12V60H0Z')).toEqual([
      [
        [2, 0],
        [2, 60],
      ],
      [
        [8, 0],
        [8, 60],
      ],
    ]);
  });

  it('repeats others tile by tile', () => {
    expect(hatchingStrokes(dots, 'M0 0H12V12H0Z')).toHaveLength(4);
  });

  it('keeps the same places for every shape, so that neighbours line up', () => {
    const at = (x: number) => hatchingStrokes(dots, `M${x} 0H${x + 5}V5H${x}Z`);
    const offset = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(offset, (x) =>
        at(x).every(([[left, top]]) => (left - 3) % 6 === 0 && (top - 3) % 6 === 0),
      ),
    );
  });

  it('covers the shape when its tiles are turned', () => {
    const strokes = hatchingStrokes({ ...lines, turn: -45 }, 'M0 0H100V100H0Z');
    const levels = strokes.map(([[, y]]) => y);
    expect(Math.min(...levels)).toBeLessThan(6);
    expect(Math.max(...levels)).toBeGreaterThan(100 * Math.SQRT2 - 6);
  });

  it('gives up on tiles finer than any screen', () => {
    expect(hatchingStrokes({ ...dots, size: 0.001 }, 'M0 0H100V100H0Z')).toEqual([]);
    expect(hatchingStrokes({ ...dots, size: 0 }, 'M0 0H100V100H0Z')).toEqual([]);
  });
});
