import { type Grid, recordAt } from '../grids/grid.ts';
import { readsAsNote } from './note-lines.ts';
import type { RecordFacts } from './record-facts.ts';
import type { LaterHeaders } from './repeated-headers.ts';
import type { SkipReason } from './sheet-plan.ts';

/** A table under the first: its header and its first line, which may be a title above that. */
export interface LaterTable {
  readonly header: number;
  readonly from: number;
}

/** Lines of title above a repeated header that are looked at. */
const TITLE_LINES = 6;

/**
 * Finds the tables under the first: those with other columns, and those with the same columns whose
 * title says something else, since their figures are of something else too. Lines of title that say
 * what the first ones said are set aside.
 */
export function laterTables(
  grid: Grid,
  facts: RecordFacts,
  { same, other }: LaterHeaders,
  titles: readonly string[],
  skipped: Map<number, SkipReason>,
): readonly LaterTable[] {
  const known = new Set(titles.map((title) => title.trim()));
  const tables = other
    .filter((record) => !skipped.has(record))
    .map((record) => ({ header: record, from: record }));
  for (const header of same) {
    let from = header;
    for (let record = header - 1; record >= header - TITLE_LINES; record -= 1) {
      const filled = facts.filled[record] ?? 0;
      if (filled === 0) continue;
      if (filled > 1 || skipped.has(record)) break;
      const text = recordAt(grid, record).join(' ').trim();
      if (known.has(text) || readsAsNote(text)) skipped.set(record, 'title');
      else if (facts.usual > 2) from = record;
      else break;
    }
    if (from < header) tables.push({ header, from });
  }
  return tables;
}

/** Sets aside the tables under the one that a person chose. */
export function leaveOut(
  grid: Grid,
  facts: RecordFacts,
  tables: readonly LaterTable[],
  skipped: Map<number, SkipReason>,
): void {
  if (tables.length === 0) return;
  const first = tables.reduce((least, { from }) => Math.min(least, from), grid.length);
  for (let record = first; record < grid.length; record += 1) {
    if ((facts.filled[record] ?? 0) > 0) skipped.set(record, 'note');
  }
}
