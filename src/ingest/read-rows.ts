import type { Columns } from './columns.ts';
import type { Remarks } from './remarks.ts';
import { isBlank, type Sheet, type SheetFault } from './sheet.ts';

export interface Tally {
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
}

/**
 * Hands each record of a sheet, blank ones aside, to `readRow`, which tells whether it was kept.
 * Records that are broken as such (an unclosed quote, more cells than columns) are set aside here.
 */
export function readRows(
  sheet: Sheet,
  columns: Columns,
  remarks: Remarks,
  readRow: (cells: readonly string[], row: number) => boolean,
): Tally {
  let rows = 0;
  let accepted = 0;
  sheet.rows.forEach((cells, place) => {
    const fault = sheet.faults.get(place);
    if (fault === undefined && isBlank(cells)) return;
    rows += 1;
    if (!columns.complete) return;
    const row = sheet.firstRow + place;
    const whole =
      isWhole(fault, cells, row, remarks) && fitsColumns(cells, columns.width, row, remarks);
    if (whole && readRow(cells, row)) accepted += 1;
  });
  return { rows, accepted, rejected: rows - accepted };
}

function isWhole(
  fault: SheetFault | undefined,
  cells: readonly string[],
  row: number,
  remarks: Remarks,
): boolean {
  if (fault === undefined) return true;
  if (typeof fault === 'object') {
    remarks.add('json-shape-unknown', 'error', { row, params: { found: fault.notARecord } });
    return false;
  }
  const kept = fault === 'stray';
  const value = cells.find((cell) => cell.includes(kept ? '"' : '\n')) ?? cells.at(-1) ?? '';
  remarks.add('quote-unclosed', kept ? 'warning' : 'error', { row, value });
  return kept;
}

function fitsColumns(
  cells: readonly string[],
  width: number,
  row: number,
  remarks: Remarks,
): boolean {
  if (cells.length === width) return true;
  const excess = cells.slice(width).filter((cell) => cell.trim() !== '');
  const params = { expected: String(width), found: String(cells.length) };
  if (excess.length > 0) {
    remarks.add('row-too-long', 'error', { row, value: excess.join(' '), params });
    return false;
  }
  if (cells.length < width) remarks.add('row-too-short', 'warning', { row, params });
  return true;
}
