import { readNumber } from './read-number.ts';
import type { Remarks } from './remarks.ts';

/** Reads a point in degrees as [longitude, latitude]; undefined where it is not given or wrong. */
export function readPoint(
  latitude: string,
  longitude: string,
  row: number,
  remarks: Remarks,
): readonly [number, number] | undefined {
  if (latitude === '' && longitude === '') return undefined;
  const north = readNumber(latitude);
  const east = readNumber(longitude);
  if (north !== undefined && east !== undefined && Math.abs(north) <= 90 && Math.abs(east) <= 180) {
    return [east, north];
  }
  const value = `${latitude}, ${longitude}`;
  remarks.add('point-invalid', 'warning', { row, column: 'latitude', value });
  return undefined;
}
