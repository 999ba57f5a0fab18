import { type Grid, recordAt } from '../grids/grid.ts';
import type { AboutSheet } from './about-sheet.ts';
import { findHeader } from './find-header.ts';
import { headerLines } from './header-lines.ts';
import { footNotes } from './foot-notes.ts';
import { laterTables, leaveOut } from './later-tables.ts';
import { type RecordFacts, recordFacts } from './record-facts.ts';
import { laterHeaders } from './repeated-headers.ts';
import type { Layout, SkipReason } from './sheet-plan.ts';
import { totalRecords } from './total-records.ts';

/** Which records are data, and what the others say. */
export interface LayoutFinding {
  readonly layout: Layout;
  /** Text over each column, '' where there is none. */
  readonly headers: readonly string[];
  /** Unit given under a header, by column. */
  readonly units: ReadonlyMap<number, string>;
  /** Texts of the lines above the header. */
  readonly titles: readonly string[];
  /** The two records of a header that stands on two lines. */
  readonly two: readonly [number, number] | undefined;
  /** Headers of other tables under the first. */
  readonly tables: readonly number[];
  readonly facts: RecordFacts;
}

/** A header that a person chose: its record, alone or joined with the line of groups above it. */
export interface ChosenHeader {
  readonly record: number;
  readonly alone: boolean;
}

/**
 * Tells titles, header, units, repeated headers, totals and notes from data. Every record is looked
 * at: totals may stand anywhere.
 */
export function findLayout(grid: Grid, about: AboutSheet, chosen?: ChosenHeader): LayoutFinding {
  const facts = recordFacts(grid);
  const isChosen = chosen !== undefined && chosen.record < grid.length;
  const found = isChosen ? chosen.record : findHeader(grid, facts, about);
  const lines = headerLines(grid, found, facts.filled, about, chosen?.alone ?? false);
  const { header, texts, units, unitLine, twin, two } = lines;
  const skipped = new Map<number, SkipReason>();
  const titles: string[] = [];
  for (let record = 0; record < header; record += 1) {
    if ((facts.filled[record] ?? 0) === 0) continue;
    skipped.set(record, 'title');
    titles.push(
      recordAt(grid, record)
        .filter((cell) => cell.trim() !== '')
        .join(' '),
    );
  }
  if (unitLine >= 0) skipped.set(unitLine, 'unit');
  if (twin >= 0) skipped.set(twin, 'header-again');
  const later = laterHeaders(grid, header, facts);
  for (const record of later.same) {
    skipped.set(record, 'header-again');
    if (unitLine >= 0 && isSameRecord(grid, record + 1, unitLine)) skipped.set(record + 1, 'unit');
  }
  const tables = laterTables(grid, facts, later, titles, skipped);
  if (isChosen) leaveOut(grid, facts, tables, skipped);
  footNotes(grid, facts, header, skipped);
  const isLeft = (record: number) =>
    record > header && (facts.filled[record] ?? 0) > 0 && !skipped.has(record);
  const totals = totalRecords(grid, facts, texts, isLeft, about);
  // Margins alone ("all ages" of women, "both sexes" of the young) sum no line of the sheet.
  const isMargins = totals.length > 0 && totals.length === countLeft(grid, isLeft);
  for (const record of isMargins ? [] : totals) skipped.set(record, 'total');
  return {
    layout: { header, first: header + 1, skipped },
    headers: grid.columns.map((_, index) => texts[index] ?? ''),
    units,
    titles,
    two,
    tables: isChosen ? [] : tables.map((table) => table.header),
    facts,
  };
}

function countLeft(grid: Grid, isLeft: (record: number) => boolean): number {
  let left = 0;
  for (let record = 0; record < grid.length; record += 1) if (isLeft(record)) left += 1;
  return left;
}

function isSameRecord(grid: Grid, a: number, b: number): boolean {
  return grid.columns.every(({ codes }) => codes[a] !== undefined && codes[a] === codes[b]);
}
