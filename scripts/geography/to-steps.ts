import {
  inverseLambertProjection,
  lambertProjection,
  LAMBERT_93,
} from '../../src/map/projection.ts';
import type { Position } from './plane-topology.ts';

/** Metres of one step of the plane of Lambert-93: finer than what the map can show. */
export const STEP = 10;

const project = lambertProjection(LAMBERT_93);
const unproject = inverseLambertProjection(LAMBERT_93);

/**
 * Puts a line of longitudes and latitudes on the plane of Lambert-93, in whole steps, so that
 * borders that two territories share stay the same; points that fall together become one.
 */
export function toSteps(line: readonly (readonly [number, number])[]): Position[] {
  const points: Position[] = [];
  for (const position of line) {
    const [easting, northing] = project(position);
    const [x, y] = [Math.round(easting / STEP), Math.round(northing / STEP)];
    const last = points.at(-1);
    if (last?.[0] !== x || last[1] !== y) points.push([x, y]);
  }
  return points;
}

/** Gives the longitude and latitude of a place on the plane in steps, to about 10 metres. */
export function fromSteps([x, y]: Position): [longitude: number, latitude: number] {
  const [longitude, latitude] = unproject([x * STEP, y * STEP]);
  return [Math.round(longitude * 1e4) / 1e4, Math.round(latitude * 1e4) / 1e4];
}
