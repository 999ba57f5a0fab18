import type { StringColumn } from '../../model/string-column.ts';
import { PERIOD_PARTS } from '../plan/sheet-plan.ts';
import type { PlannedColumn, TableSheet } from './table-sheet.ts';

/** Fields that say where, which are one answer together. */
const PLACES: ReadonlySet<string> = new Set([
  'territoire',
  'territoire_nom',
  'code_postal',
  'departement',
]);
const TIMES: ReadonlySet<string> = new Set(['periode', ...PERIOD_PARTS]);

/** What was filled in one column. */
interface FilledColumn {
  readonly column: PlannedColumn;
  /** First record that was blank, and how many were. */
  readonly first: number;
  readonly count: number;
  /** What the first was given. */
  readonly text: string;
}

/**
 * Gives the cells of what, where and when that are blank under one of several rows what stands above,
 * as pivot tables and merged cells saved as CSV leave them. It does so only where blank could mean
 * nothing else: read as such, rows under two of the cells would be of the same place, time and kind.
 */
export function fillDown(sheet: TableSheet): {
  readonly columns: readonly StringColumn[];
  readonly filled: readonly FilledColumn[];
} {
  const columns = [...sheet.grid.columns];
  const filled: FilledColumn[] = [];
  const planned = sheet.plan.columns.flatMap((plan): PlannedColumn[] => {
    const cells = columns[plan.index];
    return cells ? [{ plan, cells }] : [];
  });
  // What is on the right is finer: years repeat under a place, and places under nothing.
  for (const column of planned.toReversed()) {
    const group = groupOf(column);
    if (group === 'none' || group === 'breakdown') continue;
    if (!column.cells.table.some((text) => text.trim() === '')) continue;
    const others = planned.filter((other) => other !== column);
    const cellsIn = (is: (other: string) => boolean) =>
      others.flatMap((other) => (is(groupOf(other)) ? (columns[other.plan.index] ?? []) : []));
    const fill = filledCodes(
      sheet,
      column.cells,
      cellsIn((other) => other !== 'none' && (other !== group || group === 'time')),
      cellsIn((other) => other === group && group === 'place'),
    );
    if (!fill) continue;
    const { codes, first, count } = fill;
    const { table } = column.cells;
    columns[column.plan.index] = { table, codes };
    filled.push({ column, first, count, text: (table[codes[first] ?? -1] ?? '').trim() });
  }
  return { columns, filled };
}

function groupOf({
  plan: { role },
}: PlannedColumn): 'indicator' | 'place' | 'time' | 'breakdown' | 'none' {
  if (role.kind === 'breakdown') return 'breakdown';
  if (role.kind !== 'field') return 'none';
  if (PLACES.has(role.field)) return 'place';
  if (TIMES.has(role.field)) return 'time';
  return role.field === 'indicateur' ? 'indicator' : 'none';
}

/**
 * Gives the codes of a column filled down; undefined where blank may mean something else.
 *
 * @param keys the other columns that tell figures apart
 * @param beside those that say the same in other words, blank where it is
 */
function filledCodes(
  sheet: TableSheet,
  { table, codes }: StringColumn,
  keys: readonly StringColumn[],
  beside: readonly StringColumn[],
):
  | { readonly codes: StringColumn['codes']; readonly first: number; readonly count: number }
  | undefined {
  const isBlank = table.map((text) => text.trim() === '');
  if (!isHalfBlank(sheet, codes, isBlank)) return undefined;
  const filled = Uint32Array.from(codes);
  const run = new Set<string>();
  const blanks = new Set<string>();
  let [head, above, first, count] = [-1, -1, -1, 0];
  for (let record = sheet.plan.layout.first; record < sheet.grid.length; record += 1) {
    if (!sheet.isKept(record)) continue;
    const code = codes[record] ?? 0;
    const key = keys.map((column) => column.codes[record]).join();
    if (!isBlank[code]) {
      // A column that says a thing twice running has no need of blanks for it.
      if (above >= 0 && codes[above] === code) return undefined;
      run.clear();
      head = record;
    } else {
      const goesOn = beside.every(({ table, codes }) => {
        const text = table[codes[record] ?? -1] ?? '';
        return text.trim() === '' || codes[record] === codes[head];
      });
      if (head < 0 || run.has(key) || !goesOn) return undefined;
      if (first < 0) first = record;
      filled[record] = codes[head] ?? 0;
      blanks.add(key);
      count += 1;
    }
    run.add(key);
    above = record;
  }
  if (blanks.size === count) return undefined;
  return { codes: filled, first, count };
}

/** Tells whether at least as many cells of a column are blank as are not, which few columns have. */
function isHalfBlank(sheet: TableSheet, codes: Uint32Array, isBlank: readonly boolean[]): boolean {
  let more = 0;
  for (let record = sheet.plan.layout.first; record < sheet.grid.length; record += 1) {
    if (sheet.isKept(record)) more += isBlank[codes[record] ?? 0] ? 1 : -1;
  }
  return more >= 0;
}
