import type { TableSheet } from './table-sheet.ts';

/** Degrees with a decimal comma or point, and a sign. */
const DEGREES = /^[-\u2212+]?\d{1,3}(?:[.,]\d{1,20})?$/;

/** Reads the point of a record as [longitude, latitude] in degrees; undefined where it is not given or wrong. */
export function pointAt(sheet: TableSheet, record: number): readonly [number, number] | undefined {
  const latitude = sheet.text('latitude', record);
  const longitude = sheet.text('longitude', record);
  if (latitude === '' && longitude === '') return undefined;
  const north = degrees(latitude);
  const east = degrees(longitude);
  if (Math.abs(north) <= 90 && Math.abs(east) <= 180) return [east, north];
  const detail = { column: sheet.nameOf('latitude'), value: `${latitude}, ${longitude}` };
  sheet.remarks.note(record, 'point-invalid', 'warning', detail);
  return undefined;
}

/** NaN where a text is no angle: no comparison then holds. */
function degrees(text: string): number {
  return DEGREES.test(text) ? Number(text.replace('\u2212', '-').replace(',', '.')) : NaN;
}
