import { determines } from '../plan/determines.ts';
import type { ColumnRole } from '../plan/sheet-plan.ts';
import { findNumberStyle } from '../values/find-number-style.ts';
import { readValue } from '../values/read-value.ts';
import { cellOf, type PlannedColumn, type TableSheet } from './table-sheet.ts';

/** The values of a breakdown in one place at one time. */
export type PartGroup = ReadonlyMap<string, number>;

/** Records that are looked at. */
const MOST_RECORDS = 5000;

/**
 * Gives the plain values that a breakdown parts, group after group: one for all that stands beside.
 *
 * @param partOf the part that a cell of the breakdown names, '' for one to be left out
 */
export function partGroups(
  sheet: TableSheet,
  column: PlannedColumn,
  partOf: (text: string) => string,
): readonly PartGroup[] {
  const groups = new Map<string, Map<string, number>>();
  const { grid, plan } = sheet;
  const values = plan.columns.find(({ role }) => isValue(role));
  const cells = values && grid.columns[values.index];
  if (!cells) return [];
  const keyOf = besidePart(sheet, column);
  const records = firstRecords(sheet);
  const textAt = (record: number) => (cells.table[cells.codes[record] ?? -1] ?? '').trim();
  const texts = [...new Set(Array.from(records, textAt))];
  const style = values.numbers ?? findNumberStyle(texts).style;
  for (const record of records) {
    const part = partOf(cellOf(column, record));
    const reading = readValue(textAt(record), style);
    if (part === '' || reading.kind !== 'value') continue;
    const key = keyOf(record);
    const group = groups.get(key) ?? new Map<string, number>();
    groups.set(key, group.set(part, reading.value));
  }
  return [...groups.values()];
}

/** Gives what tells the group of a record: all that it says but the part and its value. */
export function besidePart(sheet: TableSheet, column: PlannedColumn): (record: number) => string {
  const { grid, plan } = sheet;
  const records = firstRecords(sheet);
  const beside = plan.columns.flatMap(({ role, index }) => {
    const cells = grid.columns[index];
    if (!cells || index === column.plan.index) return [];
    // The label of a code parts nothing anew.
    if (role.kind === 'breakdown') return determines(column.cells, cells, records) ? [] : [cells];
    return role.kind === 'field' && !isValue(role) ? [cells] : [];
  });
  return (record) => beside.map(({ codes }) => codes[record]).join(' ');
}

function isValue(role: ColumnRole): boolean {
  return role.kind === 'values' || (role.kind === 'field' && role.field === 'valeur');
}

function firstRecords(sheet: TableSheet): Uint32Array {
  const records: number[] = [];
  for (let record = sheet.plan.layout.first; record < sheet.grid.length; record += 1) {
    if (records.length === MOST_RECORDS) break;
    if (sheet.isKept(record)) records.push(record);
  }
  return Uint32Array.from(records);
}
