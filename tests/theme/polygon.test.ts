import { describe, expect, it } from 'vitest';
import { pathData, rectangle } from '../../src/theme/polygon.ts';

describe('pathData()', () => {
  it('writes open and closed lines to the hundredth', () => {
    expect(
      pathData(
        [
          [0, 0],
          [4.126, 0],
          [4, 3],
        ],
        true,
      ),
    ).toBe('M0 0L4.13 0L4 3Z');
    expect(
      pathData(
        [
          [0, 0],
          [1, 1],
        ],
        false,
      ),
    ).toBe('M0 0L1 1');
    expect(pathData([], true)).toBe('');
  });
});

describe('rectangle()', () => {
  it('names its corners in order', () => {
    expect(rectangle(1, 2, 3, 4)).toEqual([
      [1, 2],
      [3, 2],
      [3, 4],
      [1, 4],
    ]);
  });
});
