import { describe, expect, it } from 'vitest';
import { embedHeight } from '../../../src/panels/export/embed-heights.ts';

describe('embedHeight()', () => {
  it('is as low as the key figures are few', () => {
    const heights = [0, 1, 3, 4, 12].map((figures) => embedHeight('chiffres-cles', figures));
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(heights[1]).toBe(heights[2]);
    expect(heights[3]).toBeGreaterThan(heights[2] ?? Infinity);
    expect(heights[1]).toBeLessThan((heights[4] ?? 0) / 2);
  });

  it('takes no account of them elsewhere', () => {
    expect(embedHeight('carte', 1)).toBe(embedHeight('carte', 12));
  });
});
