import { periodOfCell } from './cells.ts';
import { disjointPeriods } from './disjoint-periods.ts';
import { CELL_MARKS, type IndexedFigures, measureOfCell } from './figure-index.ts';
import type { MeasureKind } from './indicator.ts';
import { ABSENCE_REASONS, MeasureAdder } from './measure.ts';
import type { Day, Period } from './period.ts';
import type { PlaceFigure } from './place-figure.ts';
import { type Span, spanHolds } from './span.ts';

/**
 * Gives what the figures of one group come to over a span: the latest value of a stock, the sum of
 * a flux. The same as the key figure of the series of a territory with none below, without making
 * a point of every cell: a map asks for hundreds at once.
 */
export function groupFigure(
  indexed: IndexedFigures,
  group: number,
  kind: MeasureKind,
  span: Span,
): PlaceFigure {
  const { index } = indexed;
  const first = firstCellFrom(indexed, group, span.from);
  const end = index.groupCells[group + 1] ?? 0;
  const plain = kind === 'flux' ? exactTotal(indexed, first, end, span) : undefined;
  if (plain) return plain;
  const cells: number[] = [];
  const periods: Period[] = [];
  let valued = false;
  for (let cell = first; cell < end; cell += 1) {
    const period = periodOfCell(indexed, cell);
    if (span.to !== undefined && period.start >= span.to) break;
    if (!spanHolds(span, period)) continue;
    cells.push(cell);
    periods.push(period);
    valued ||= index.state[cell] === 0;
  }
  if (!valued) return absence(indexed, cells);
  return kind === 'stock' ? latest(indexed, cells, periods) : total(indexed, cells, periods);
}

/**
 * Adds cells that all have exact values, as nearly all groups do, in one walk; undefined for
 * others. Of periods that overlap the coarser, which comes first, counts: see `disjointPeriods`.
 */
function exactTotal(
  indexed: IndexedFigures,
  first: number,
  end: number,
  span: Span,
): PlaceFigure | undefined {
  const { index } = indexed;
  const used: number[] = [];
  let value = 0;
  let covered = -Infinity;
  for (let cell = first; cell < end; cell += 1) {
    const period = periodOfCell(indexed, cell);
    if (span.to !== undefined && period.start >= span.to) break;
    if (!spanHolds(span, period)) continue;
    if (index.state[cell] !== 0 || index.qualifier[cell] !== 0) return undefined;
    if (period.start < covered) continue;
    value += index.value[cell] ?? NaN;
    covered = period.end;
    used.push(cell);
  }
  if (used.length === 0) return undefined;
  const measure = { kind: 'value', value, qualifier: 'exact' } as const;
  return { measure, sources: sourcesOf(indexed, used) };
}

/** Gives the first cell of a group that does not start before a day: a map that plays asks often. */
function firstCellFrom(indexed: IndexedFigures, group: number, from: Day | undefined): number {
  const { groupCells } = indexed.index;
  let low = groupCells[group] ?? 0;
  if (from === undefined) return low;
  let high = groupCells[group + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (periodOfCell(indexed, middle).start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of periods that end on one day the first, which is the coarser, counts. */
function latest(
  indexed: IndexedFigures,
  cells: readonly number[],
  periods: readonly Period[],
): PlaceFigure {
  let best = -1;
  cells.forEach((cell, place) => {
    const isLater = (periods[place]?.end ?? 0) > (periods[best]?.end ?? -Infinity);
    if (indexed.index.state[cell] === 0 && isLater) best = place;
  });
  const cell = cells[best] ?? -1;
  return { measure: measureOfCell(indexed, cell), sources: sourcesOf(indexed, [cell]) };
}

function total(
  indexed: IndexedFigures,
  cells: readonly number[],
  periods: readonly Period[],
): PlaceFigure {
  const { index } = indexed;
  const hasValue = (place: number) => index.state[cells[place] ?? -1] === 0;
  const { valued, absent } = disjointPeriods(periods, hasValue);
  const adder = new MeasureAdder();
  const used = valued.map((place) => cells[place] ?? -1);
  for (const cell of used) {
    if (index.qualifier[cell] === 0) adder.addExact(index.value[cell] ?? NaN);
    else adder.add(measureOfCell(indexed, cell));
  }
  for (const place of absent) adder.add(measureOfCell(indexed, cells[place] ?? -1));
  return { measure: adder.sum().measure, sources: sourcesOf(indexed, used) };
}

/** Says why none of some cells has a value. */
function absence({ index }: IndexedFigures, cells: readonly number[]): PlaceFigure {
  let marks = 0;
  for (const cell of cells) marks |= index.marks[cell] ?? 0;
  const adder = new MeasureAdder();
  for (const reason of ABSENCE_REASONS) if (marks & CELL_MARKS[reason]) adder.addAbsence(reason);
  return { measure: adder.sum().measure, sources: [] };
}

function sourcesOf({ table, index }: IndexedFigures, cells: readonly number[]): readonly string[] {
  const codes = new Set<number>();
  let last = -1;
  for (const cell of cells) {
    const code = index.source[cell] ?? -1;
    if (code !== last) codes.add(code);
    last = code;
  }
  return Array.from(codes, (code) => table.source.table[code] ?? '').filter((id) => id !== '');
}
