import {
  geoConicConformal,
  geoDistance,
  type GeoConicProjection,
  type GeoPermissibleObjects,
} from 'd3-geo';
import type { Point, Size } from './plane.ts';

/** IUGG mean Earth radius, in kilometres. */
const EARTH_RADIUS_KM = 6371.0088;
/** Width, in units, over which the scale is taken: small beside the map, large beside rounding. */
const SCALE_SPAN = 10;

export interface FittedSize extends Size {
  readonly padding: number;
}

export interface LambertProjection {
  readonly projection: GeoConicProjection;
  /** Kilometres on the ground for one unit, in the middle of the map. */
  readonly kmPerUnit: number;
}

/**
 * Fits the projection of Lambert-93 to a place: conic conformal, standard parallels 44° and 49°,
 * central meridian 3° E (decree 2006-272), on a sphere.
 */
export function lambertProjection(
  place: GeoPermissibleObjects,
  { width, height, padding }: FittedSize,
): LambertProjection {
  const projection = geoConicConformal()
    .parallels([44, 49])
    .rotate([-3, 0])
    .precision(0)
    .fitExtent(
      [
        [padding, padding],
        [width - padding, height - padding],
      ],
      place,
    );
  const at = ([x, y]: Point): [number, number] => projection.invert?.([x, y]) ?? [0, 0];
  const west = at([(width - SCALE_SPAN) / 2, height / 2]);
  const east = at([(width + SCALE_SPAN) / 2, height / 2]);
  const kmPerUnit = (geoDistance(west, east) * EARTH_RADIUS_KM) / SCALE_SPAN;
  return { projection, kmPerUnit };
}
