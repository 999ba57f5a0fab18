import { type Grid, recordAt } from '../grids/grid.ts';
import type { AboutSheet } from './about-sheet.ts';
import { findHeader } from './find-header.ts';
import { headerLines } from './header-lines.ts';
import { readsAsNote } from './note-lines.ts';
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
  /** Records where another table begins under the first. */
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
  const pages = pastedTitles(grid, facts, later.same, titles, skipped);
  const tables = [...later.other.filter((record) => !skipped.has(record)), ...pages];
  if (isChosen) leaveOut(grid, facts, tables, skipped);
  footNotes(grid, facts, header, skipped);
  const isLeft = (record: number) =>
    record > header && (facts.filled[record] ?? 0) > 0 && !skipped.has(record);
  for (const record of totalRecords(grid, facts, texts, isLeft, about))
    skipped.set(record, 'total');
  return {
    layout: { header, first: header + 1, skipped },
    headers: grid.columns.map((_, index) => texts[index] ?? ''),
    units,
    titles,
    two,
    tables: isChosen ? [] : tables,
    facts,
  };
}

/** Sets aside the tables under the one that a person chose. */
function leaveOut(
  grid: Grid,
  facts: RecordFacts,
  tables: readonly number[],
  skipped: Map<number, SkipReason>,
): void {
  if (tables.length === 0) return;
  for (let record = Math.min(...tables); record < grid.length; record += 1) {
    if ((facts.filled[record] ?? 0) > 0) skipped.set(record, 'note');
  }
}

function isSameRecord(grid: Grid, a: number, b: number): boolean {
  return grid.columns.every(({ codes }) => codes[a] !== undefined && codes[a] === codes[b]);
}

/** Lines of title above a repeated header that are looked at. */
const TITLE_LINES = 6;

/**
 * Sets aside the lines of title above a repeated header where they say what the first ones said,
 * and gives the headers whose title says something else: their figures are of something else too.
 */
function pastedTitles(
  grid: Grid,
  facts: RecordFacts,
  again: readonly number[],
  titles: readonly string[],
  skipped: Map<number, SkipReason>,
): readonly number[] {
  const known = new Set(titles.map((title) => title.trim()));
  const others: number[] = [];
  for (const header of again) {
    for (let record = header - 1; record > header - 1 - TITLE_LINES; record -= 1) {
      const filled = facts.filled[record] ?? 0;
      if (filled === 0) continue;
      if (filled > 1 || skipped.has(record)) break;
      const text = recordAt(grid, record).join(' ').trim();
      if (known.has(text) || readsAsNote(text)) skipped.set(record, 'title');
      else if (facts.usual > 2) others.push(record);
      else break;
    }
  }
  return others;
}

/** Sets aside the lines at the foot that hold one text, or "Source :" and one: notes and sources. */
function footNotes(
  grid: Grid,
  facts: RecordFacts,
  header: number,
  skipped: Map<number, SkipReason>,
): void {
  const lines: number[] = [];
  for (let record = grid.length - 1; record > header; record -= 1) {
    const filled = facts.filled[record] ?? 0;
    if (filled === 0) continue;
    if (filled > 1 && !isNamedNote(grid, record, filled, facts.usual)) break;
    lines.push(record);
  }
  // From the first that reads as a note on, what is alone in its record belongs to the notes.
  let inNotes = false;
  for (const record of lines.reverse()) {
    inNotes ||= facts.usual > 1 && readsAsNote(recordAt(grid, record).join(' '));
    if (inNotes && grid.faults.get(record) === undefined) skipped.set(record, 'note');
  }
}

/** "Source :" in one cell and the source in the next, in a table of more columns. */
function isNamedNote(grid: Grid, record: number, filled: number, usual: number): boolean {
  if (filled !== 2) return false;
  const [first = '', second = ''] = recordAt(grid, record).filter((cell) => cell.trim() !== '');
  if (/^[\s\d.,]*$/.test(second)) return false;
  return (
    /^\s*(?:sources?|notes?|champ|lecture)\s*:?\s*$/i.test(first) ||
    (usual > 3 && readsAsNote(first))
  );
}
