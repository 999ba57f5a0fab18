import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inverseLambertProjection,
  LAMBERT_93,
  lambertProjection,
} from '../../src/map/projection.ts';

const project = lambertProjection(LAMBERT_93);

describe('lambertProjection()', () => {
  // Reference values of PROJ's lcc with the definition of EPSG:2154.
  it.each([
    ['the origin', [3, 46.5], [700_000, 6_600_000]],
    ['Cahors', [1.4413, 44.4475], [575_972.06, 6_373_274.16]],
    ['Figeac', [2.0333, 44.6089], [623_294.74, 6_390_448.35]],
    ['Brest', [-4.4861, 48.3904], [146_632.98, 6_836_262.33]],
    ['Bonifacio', [9.1595, 41.3871], [1_216_177.53, 6_051_837.8]],
  ])('puts %s where Lambert-93 does, to the centimetre', (_, [longitude, latitude], [x, y]) => {
    const [east, north] = project([longitude ?? NaN, latitude ?? NaN]);
    expect(east).toBeCloseTo(x ?? NaN, 2);
    expect(north).toBeCloseTo(y ?? NaN, 2);
  });

  it('has the pole where IGN gives it: 700,000 m, 12,655,612.050 m', () => {
    const [east, north] = project([3, 90]);
    expect(east).toBeCloseTo(700_000, 2);
    expect(north).toBeCloseTo(12_655_612.05, 2);
  });
});

describe('inverseLambertProjection()', () => {
  it('goes back to where the projection came from', () => {
    const back = inverseLambertProjection(LAMBERT_93);
    const longitudes = fc.double({ min: -5, max: 10, noNaN: true });
    const latitudes = fc.double({ min: 41, max: 51.5, noNaN: true });
    fc.assert(
      fc.property(longitudes, latitudes, (longitude, latitude) => {
        const [x, y] = back(project([longitude, latitude]));
        expect(x).toBeCloseTo(longitude, 9);
        expect(y).toBeCloseTo(latitude, 9);
      }),
    );
  });
});
