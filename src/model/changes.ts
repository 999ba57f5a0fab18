import { type ChangeCounts, ChangeTally, type IndicatorTally } from './change-tally.ts';
import { type FigureTable, measureAt, periodAt } from './figure.ts';
import { Largest } from './largest.ts';
import { matchRows } from './match-rows.ts';
import type { Measure } from './measure.ts';
import type { Period } from './period.ts';
import { textAt } from './string-column.ts';

/** A figure that changed, came or went. */
export interface FigureChange {
  readonly indicator: string;
  readonly period: Period;
  readonly territory: string;
  readonly source: string;
  /** The breakdowns that it has a value for. */
  readonly breakdown: readonly { readonly name: string; readonly value: string }[];
  /** Undefined where it came. */
  readonly before: Measure | undefined;
  /** Undefined where it went. */
  readonly after: Measure | undefined;
  /** Its rows in the two tables. */
  readonly beforeRow: number | undefined;
  readonly afterRow: number | undefined;
}

/** What changes for one indicator. */
export interface IndicatorChanges extends IndicatorTally {
  /** What it comes to over the whole; undefined without figures, or where nobody asked. */
  readonly before: Measure | undefined;
  readonly after: Measure | undefined;
}

/** What figures change against those before them; plain data, to cross from a worker. */
export interface Changes extends ChangeCounts {
  /** All the indicators of both, in the order of the figures after. */
  readonly indicators: readonly IndicatorChanges[];
  /** Some of each kind, the largest changes first. */
  readonly examples: Readonly<Record<'changed' | 'added' | 'gone', readonly FigureChange[]>>;
}

export interface CompareOptions {
  /** The most examples of each kind; 5 without it. */
  readonly examples?: number;
  /** Gives what an indicator comes to in a table of figures: see `wholeTotals`. */
  readonly totalOf?: (table: FigureTable, indicator: string) => Measure | undefined;
}

/**
 * Says what figures change against those before them. Two rows speak of the same figure where their
 * indicator, period, territory, source and breakdowns are the same; it changed where its measure is
 * another. Notes are no figures. Linear time.
 */
export function compareFigures(
  before: FigureTable,
  after: FigureTable,
  { examples = 5, totalOf }: CompareOptions = {},
): Changes {
  const matched = matchRows(before, after);
  const tally = new ChangeTally(matched);
  const largest = {
    changed: new Largest(examples),
    added: new Largest(examples),
    gone: new Largest(examples),
  };
  const kept = new Uint8Array(before.length);
  for (let row = 0; row < after.length; row += 1) {
    const beforeRow = matched.beforeOf[row] ?? -1;
    if (beforeRow === -1) {
      tally.addAfter(row, 'added');
      largest.added.add(row, sizeAt(after, row));
      continue;
    }
    kept[beforeRow] = 1;
    const same = saysTheSame(before, beforeRow, after, row);
    tally.addAfter(row, same ? 'same' : 'changed');
    if (!same) largest.changed.add(row, changeSize(before, beforeRow, after, row));
  }
  for (let row = 0; row < before.length; row += 1) {
    if (kept[row]) continue;
    tally.addBefore(row);
    largest.gone.add(row, sizeAt(before, row));
  }
  return {
    ...tally.all,
    indicators: tally.indicators.map((one) => ({
      ...one,
      before: totalOf?.(before, one.indicator),
      after: totalOf?.(after, one.indicator),
    })),
    examples: {
      changed: largest.changed.rows.map((row) => {
        const beforeRow = matched.beforeOf[row] ?? -1;
        const said = { before: measureAt(before, beforeRow), after: measureAt(after, row) };
        return { ...about(after, row), ...said, beforeRow, afterRow: row };
      }),
      added: largest.added.rows.map((row) => {
        const said = { before: undefined, after: measureAt(after, row) };
        return { ...about(after, row), ...said, beforeRow: undefined, afterRow: row };
      }),
      gone: largest.gone.rows.map((row) => {
        const said = { before: measureAt(before, row), after: undefined };
        return { ...about(before, row), ...said, beforeRow: row, afterRow: undefined };
      }),
    },
  };
}

function about(table: FigureTable, row: number) {
  return {
    indicator: textAt(table.indicator, row),
    period: periodAt(table, row),
    territory: textAt(table.territory, row),
    source: textAt(table.source, row),
    breakdown: table.breakdowns
      .map(({ name, column }) => ({ name, value: textAt(column, row) }))
      .filter(({ value }) => value !== ''),
  };
}

function saysTheSame(before: FigureTable, row: number, after: FigureTable, other: number): boolean {
  if (before.state[row] !== after.state[other]) return false;
  if (before.state[row] !== 0) return true;
  return (
    before.value[row] === after.value[other] && before.qualifier[row] === after.qualifier[other]
  );
}

/** How far apart two measures are; one without a value counts as zero, which it need not be. */
function changeSize(before: FigureTable, row: number, after: FigureTable, other: number): number {
  return Math.abs((after.value[other] || 0) - (before.value[row] || 0));
}

const sizeAt = (table: FigureTable, row: number) => Math.abs(table.value[row] || 0);
