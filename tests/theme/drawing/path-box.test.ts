import { describe, expect, it } from 'vitest';
import { pathBox } from '../../../src/theme/drawing/path-box.ts';

describe('pathBox()', () => {
  it.each([
    ['M0 0L4 0L4 3Z', [0, 0, 4, 3]],
    ['m10,10 5,0 0,-5z m-5-5l1 1', [5, 5, 15, 10]],
    ['M1 2H9V-4h-2v1', [1, -4, 9, 2]],
    ['M0 0C1 8 2 -3 4 0S6 1 7 1', [0, -3, 7, 8]],
    ['M-.5.5 1e1 2', [-0.5, 0.5, 10, 2]],
  ])('%s', (d, [x0, y0, x1, y1]) => {
    expect(pathBox(d)).toEqual({ x0, y0, x1, y1 });
  });

  it('holds a circle drawn as arcs', () => {
    const box = pathBox('M5 10a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z');
    expect(box?.x0).toBeLessThanOrEqual(5);
    expect(box?.x1).toBeGreaterThanOrEqual(15);
    expect(box?.y0).toBeLessThanOrEqual(5);
    expect(box?.y1).toBeGreaterThanOrEqual(15);
  });

  it('finds nothing in no shape', () => {
    expect(pathBox('')).toBeUndefined();
  });
});
