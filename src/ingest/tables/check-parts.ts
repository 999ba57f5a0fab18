import type { ColumnRole } from '../plan/sheet-plan.ts';
import { wholeWords } from '../plan/total-words.ts';
import { findNumberStyle } from '../values/find-number-style.ts';
import { numberRange, overlap } from '../values/number-range.ts';
import { readValue } from '../values/read-value.ts';
import { saysAgain } from './sub-parts.ts';
import { cellOf, type PlannedColumn, type TableSheet } from './table-sheet.ts';

/** Values of a breakdown that are held against each other, at most. */
const MOST_VALUES = 60;
/** Values of a breakdown among which one may be looked for that sums the others. */
const FEWEST_PARTS = 3;
/** Records that are looked at for it. */
const MOST_RECORDS = 5000;
/** Product of the sums found that is too large for chance: one of 1,000, or 12, 15 and 9. */
const SURE = 1000;

/** Warns of breakdowns whose values count some things twice: classes that overlap, a hidden total. */
export function checkParts(sheet: TableSheet): void {
  for (const column of sheet.breakdowns) {
    const isWhole = wholeWords(column.cells.table);
    const texts = sheet.textsOf(column).map((text) => text.trim());
    const parts = [...new Set(texts)].filter(
      (text) => text !== '' && !isWhole(text) && !saysAgain(text),
    );
    if (parts.length < 2 || parts.length > MOST_VALUES) continue;
    const twins = overlapping(parts);
    const sum =
      twins || parts.length < FEWEST_PARTS ? undefined : sumAmong(sheet, column, parts, isWhole);
    const [value, other] = twins ?? [sum, ''];
    if (value === undefined || other === undefined) continue;
    sheet.remarks.add('parts-overlap', 'warning', {
      ...{ column: column.plan.name, value, params: { other } },
    });
  }
}

function overlapping(parts: readonly string[]): readonly [string, string] | undefined {
  const ranges = parts.flatMap((text) => {
    const range = numberRange(text);
    return range ? [{ text, range }] : [];
  });
  for (const [place, one] of ranges.entries()) {
    const other = ranges.slice(place + 1).find(({ range }) => overlap(range, one.range));
    if (other) return [one.text, other.text];
  }
  return undefined;
}

/** Finds the value that is the sum of all others wherever it stands. */
function sumAmong(
  sheet: TableSheet,
  column: PlannedColumn,
  parts: readonly string[],
  isWhole: (text: string) => boolean,
): string | undefined {
  const groups = [...groupsOf(sheet, column, isWhole).values()].filter(
    ({ size }) => size >= FEWEST_PARTS,
  );
  return parts.find((part) => {
    let product = 1;
    for (const group of groups) {
      const value = group.get(part);
      if (value === undefined) continue;
      let others = -value;
      for (const each of group.values()) others += each;
      if (Math.abs(others - value) > 1e-9 * Math.abs(value)) return false;
      product *= Math.max(1, value);
    }
    return product >= SURE;
  });
}

/** The values of a breakdown, by all that stands beside them; totals that say so left out. */
function groupsOf(
  sheet: TableSheet,
  column: PlannedColumn,
  isWhole: (text: string) => boolean,
): ReadonlyMap<string, Map<string, number>> {
  const groups = new Map<string, Map<string, number>>();
  const { grid, plan } = sheet;
  const values = plan.columns.find(({ role }) => isValue(role));
  const cells = values && grid.columns[values.index];
  if (!cells) return groups;
  const beside = plan.columns.flatMap(({ role, index }) => {
    const isKey = role.kind === 'breakdown' || (role.kind === 'field' && !isValue(role));
    return isKey && index !== column.plan.index ? (grid.columns[index] ?? []) : [];
  });
  const records = firstRecords(sheet);
  const textAt = (record: number) => (cells.table[cells.codes[record] ?? -1] ?? '').trim();
  const style = values.numbers ?? findNumberStyle([...new Set(records.map(textAt))]).style;
  for (const record of records) {
    const part = cellOf(column, record).trim();
    const reading = readValue(textAt(record), style);
    if (part === '' || isWhole(part) || saysAgain(part) || reading.kind !== 'value') continue;
    const key = beside.map(({ codes }) => codes[record]).join(' ');
    const group = groups.get(key) ?? new Map<string, number>();
    groups.set(key, group.set(part, reading.value));
  }
  return groups;
}

function isValue(role: ColumnRole): boolean {
  return role.kind === 'values' || (role.kind === 'field' && role.field === 'valeur');
}

function firstRecords(sheet: TableSheet): readonly number[] {
  const records: number[] = [];
  for (let record = sheet.plan.layout.first; record < sheet.grid.length; record += 1) {
    if (records.length === MOST_RECORDS) break;
    if (sheet.isKept(record)) records.push(record);
  }
  return records;
}
