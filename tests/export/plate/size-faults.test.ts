import { describe, expect, it } from 'vitest';
import { sizeFaults } from '../../../src/export/plate/size-faults.ts';

describe('sizeFaults()', () => {
  it.each([
    [200, 200, 1],
    [1600, 900, 4],
    [1080, 1920, 4],
    [10_000, 10_000, 1],
  ])('lets %i × %i at ×%i pass', (width, height, scale) => {
    expect(sizeFaults({ width, height, scale })).toEqual([]);
  });

  it.each([
    [199, 500, 1, ['side']],
    [500, 10_001, 1, ['side']],
    [500.5, NaN, 1, ['side', 'side']],
    [5000, 500, 4, ['side']],
    [4000, 4000, 4, ['area']],
    [500, 500, 5, ['scale']],
    [500, 500, 0, ['scale']],
  ])('refuses %d × %d at ×%d', (width, height, scale, codes) => {
    expect(sizeFaults({ width, height, scale }).map(({ code }) => code)).toEqual(codes);
  });

  it('says the bounds', () => {
    expect(sizeFaults({ width: 5000, height: 300, scale: 4 })).toEqual([
      { code: 'side', side: 'width', value: 5000, least: 200, most: 4096 },
    ]);
  });
});
