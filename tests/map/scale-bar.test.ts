import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleBar } from '../../src/map/scale-bar.ts';
import { lotMap } from './lot.ts';

describe('scaleBar', () => {
  it.each([
    [0.135, 110, 10],
    [0.135, 260, 20],
    [0.135, 14, 1],
    [0.135, 5, 0.5],
  ])('at %d km a unit, fits in %d units as %d km', (kmPerUnit, maxLength, km) => {
    expect(scaleBar(kmPerUnit, maxLength).km).toBe(km);
  });

  it('is never longer than what is allowed, nor shorter than its 2/5', () => {
    const { kmPerUnit } = lotMap();
    fc.assert(
      fc.property(fc.double({ min: 1, max: 800, noNaN: true }), (maxLength) => {
        const { length } = scaleBar(kmPerUnit, maxLength);
        expect(length).toBeLessThanOrEqual(maxLength * (1 + 1e-9));
        expect(length).toBeGreaterThan(maxLength * 0.39);
      }),
    );
  });
});
