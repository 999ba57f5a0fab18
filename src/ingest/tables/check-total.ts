import { findNumberStyle } from '../values/find-number-style.ts';
import { readValue } from '../values/read-value.ts';
import type { ColumnPlan } from '../plan/sheet-plan.ts';
import type { TableSheet } from './table-sheet.ts';

/** Sums of decimals written in binary differ by less than this share. */
const ROUNDING = 1e-9;

/**
 * Holds the line of totals of a sheet against the lines above it, and warns where they differ. Only
 * a sheet with one such line can be checked, on the columns whose every cell is a plain number.
 */
export function checkTotal(sheet: TableSheet): void {
  const { layout, columns } = sheet.plan;
  const totals = [...layout.skipped].filter(([, reason]) => reason === 'total');
  const [total] = totals[0] ?? [];
  if (total === undefined || totals.length > 1) return;
  for (const column of columns) {
    const { role } = column;
    const isValue = role.kind === 'values' || (role.kind === 'field' && role.field === 'valeur');
    const sums = isValue ? sumsOf(sheet, column, total) : undefined;
    if (!sums) continue;
    const { stated, summed } = sums;
    if (Math.abs(stated - summed) <= ROUNDING * Math.max(1, Math.abs(stated))) continue;
    const params = { stated: String(stated), summed: String(summed) };
    sheet.remarks.note(total, 'total-line-differs', 'warning', {
      column: column.name,
      value: String(stated),
      params,
    });
  }
}

function sumsOf(
  sheet: TableSheet,
  { index, numbers }: ColumnPlan,
  total: number,
): { readonly stated: number; readonly summed: number } | undefined {
  const column = sheet.grid.columns[index];
  if (!column) return undefined;
  const { table, codes } = column;
  const style = numbers ?? findNumberStyle(table).style;
  const numberAt = (record: number) => {
    const reading = readValue((table[codes[record] ?? -1] ?? '').trim(), style);
    const isPlain = reading.kind === 'value' && !reading.qualifier && !reading.percent;
    return isPlain ? reading.value : undefined;
  };
  const stated = numberAt(total);
  if (stated === undefined) return undefined;
  let summed = 0;
  let parts = 0;
  for (let record = sheet.plan.layout.first; record < total; record += 1) {
    if (!sheet.isKept(record)) continue;
    const value = numberAt(record);
    if (value === undefined) return undefined;
    summed += value;
    parts += 1;
  }
  // A total above its parts may sum some of them only.
  return parts === 0 ? undefined : { stated, summed };
}
