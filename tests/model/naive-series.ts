import type { BreakdownFilter, CellFigure } from '../../src/model/cell-figures.ts';
import type { Figure } from '../../src/model/figure.ts';
import type { MeasureKind } from '../../src/model/indicator.ts';
import { type Measure, measureInterval, sumMeasures } from '../../src/model/measure.ts';
import { comparePeriods, isRunning, type Period } from '../../src/model/period.ts';
import { intersects } from '../../src/model/qualifier.ts';
import type { Coverage, SeriesPoint } from '../../src/model/series.ts';
import type { Source } from '../../src/model/source.ts';
import { sourceOrder } from '../../src/model/source-order.ts';
import { type Gazetteer, isWithin } from '../../src/model/territory.ts';

/** What a series is made from: the figures as a list, in the order of their rows. */
export interface NaiveQuery {
  readonly figures: readonly Figure[];
  readonly breakdowns: readonly string[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly gazetteer: Gazetteer;
  readonly territory: string;
  readonly kind: MeasureKind;
  readonly today: number;
  readonly filter?: BreakdownFilter;
}

interface NaiveCell {
  readonly period: Period;
  readonly territory: string;
  readonly figures: readonly CellFigure[];
}

const hasValue = ({ measure }: { readonly measure: Measure }) => measure.kind === 'value';
const isKnown = (cell: NaiveCell) => cell.figures.some(hasValue);

/** Makes the points of a series in the plainest way, to hold the fast one against. */
export function naivePoints(query: NaiveQuery): readonly SeriesPoint[] {
  const { territory, kind, today } = query;
  const cells = naiveCells(query);
  const direct = cells.filter((cell) => cell.territory === territory);
  const below = cells.filter((cell) => cell.territory !== territory);
  const sums = kind === 'flux' ? fluxSums(below, query) : stockSums(below, query);
  const at = (one: { readonly period: Period }, others: readonly { readonly period: Period }[]) =>
    others.some(({ period }) => period.id === one.period.id);
  const own = direct
    .filter((cell) => at(cell, direct.filter(isKnown)) || !at(cell, sums.filter(hasValue)))
    .flatMap(({ period, figures }) => figures.map((figure) => pointOf(figure, period, undefined)));
  const added = sums.filter((sum) => !at(sum, hasValue(sum) ? direct.filter(isKnown) : direct));
  return [...own, ...added]
    .map((point) => ({ ...point, running: isRunning(point.period, today) }))
    .sort((a, b) => comparePeriods(a.period, b.period));
}

function pointOf(
  { measure, source, notes }: CellFigure,
  period: Period,
  coverage: Coverage | undefined,
): SeriesPoint {
  const sources = source === '' ? [] : [source];
  const flags = { running: false, partialPeriod: false, disputed: false };
  return { period, measure, sources, notes, coverage, ...flags };
}

function naiveCells(query: NaiveQuery): readonly NaiveCell[] {
  const { figures, gazetteer, territory, filter, breakdowns } = query;
  const column = breakdowns.indexOf(filter?.name ?? '');
  const kept = figures.filter(
    (figure) =>
      isWithin(gazetteer, figure.territory, territory) &&
      (!filter || figure.breakdown[column] === filter.value),
  );
  const keyOf = ({ period, territory: place }: Figure) => `${period.id} ${place}`;
  return [...new Set(kept.map(keyOf))].flatMap((key) => {
    const rows = kept.filter((figure) => keyOf(figure) === key);
    const [first] = rows;
    if (!first) return [];
    const bySource = sourceOrder(query.sources);
    const said = [...new Set(rows.map(({ source }) => source))]
      .map((source) => saidBy(source, rows))
      .sort((a, b) => bySource(a.source, b.source));
    return [{ period: first.period, territory: first.territory, figures: said }];
  });
}

function saidBy(source: string, rows: readonly Figure[]): CellFigure {
  const own = rows.filter((row) => row.source === source);
  const pattern = (row: Figure) => row.breakdown.map((value) => (value === '' ? 0 : 1)).join('');
  const width = (text: string) => text.replaceAll('0', '').length;
  const [coarsest] = own
    .map(pattern)
    .sort((a, b) => width(a) - width(b) || b.localeCompare(a, 'en'));
  const counted = own.filter((row) => pattern(row) === coarsest);
  const { measure } = sumMeasures(counted.map((row) => row.measure));
  const [lone, ...others] = counted;
  const notes = [...new Set(counted.map(({ note }) => note).filter((note) => note !== ''))];
  return { measure: lone && others.length === 0 ? lone.measure : measure, source, notes };
}

function fluxSums(cells: readonly NaiveCell[], query: NaiveQuery): readonly SeriesPoint[] {
  const periods = new Map(cells.map(({ period }) => [period.id, period]));
  return [...periods.values()].flatMap((period) =>
    added(
      cells.filter((cell) => cell.period.id === period.id),
      period,
      query,
    ),
  );
}

function stockSums(cells: readonly NaiveCell[], query: NaiveQuery): readonly SeriesPoint[] {
  const inTime = [...cells].sort((a, b) => a.period.end - b.period.end);
  const ends = [...new Set(inTime.map(({ period }) => period.end))];
  return ends.flatMap((end) => {
    const until = inTime.filter(({ period }) => period.end <= end);
    const reporting = until.filter(({ period }) => period.end === end);
    const period = reporting.at(-1)?.period;
    // Absences are no news once there has been some value.
    if (!period || (until.some(isKnown) && !reporting.some(isKnown))) return [];
    const latest = [...new Set(until.map(({ territory }) => territory))].flatMap((territory) => {
      const own = until.filter((cell) => cell.territory === territory);
      return own.findLast(isKnown) ?? own.at(-1) ?? [];
    });
    return added(latest, period, query);
  });
}

function added(
  cells: readonly NaiveCell[],
  period: Period,
  query: NaiveQuery,
): readonly SeriesPoint[] {
  const { communes, epcis } = query.gazetteer;
  const speaking = cells.filter((cell) => epcis.has(cell.territory) && isKnown(cell));
  const counted = cells.filter((cell) => {
    const epci = communes.get(cell.territory)?.epci;
    return !speaking.some(({ territory }) => territory === epci);
  });
  const coverage = coverageOf(counted, query);
  const [first, ...others] = counted;
  if (!first) return [];
  if (others.length === 0) return first.figures.map((one) => pointOf(one, period, coverage));
  const chosen = counted.flatMap(({ figures }) => figures.find(hasValue) ?? figures[0] ?? []);
  const { measure } = sumMeasures(chosen.map((figure) => figure.measure));
  const sources = [...new Set(chosen.map(({ source }) => source))].filter((id) => id !== '');
  const disputed = counted.some(({ figures }) => isDisputed(figures));
  return [{ ...pointOf({ measure, source: '', notes: [] }, period, coverage), sources, disputed }];
}

function isDisputed(figures: readonly CellFigure[]): boolean {
  const [first, ...others] = figures.flatMap(({ measure }) =>
    measure.kind === 'value' ? [measureInterval(measure)] : [],
  );
  return first !== undefined && others.some((other) => !intersects(first, other));
}

function coverageOf(cells: readonly NaiveCell[], { gazetteer, territory }: NaiveQuery): Coverage {
  const { communes, epcis } = gazetteer;
  const byCommune = cells.some((cell) => communes.has(cell.territory));
  const level = byCommune ? 'commune' : 'epci';
  const below = [...(byCommune ? communes : epcis).keys()].filter((code) =>
    byCommune ? isWithin(gazetteer, code, territory) : true,
  );
  const says = (code: string, test: (cell: NaiveCell) => boolean) =>
    cells.some((cell) => isWithin(gazetteer, code, cell.territory) && test(cell));
  const isExcused = ({ figures }: NaiveCell) =>
    figures.every(
      ({ measure }) => measure.kind === 'absent' && measure.reason === 'not-applicable',
    );
  const present = below.filter((code) => says(code, isKnown));
  const excused = below.filter((code) => !present.includes(code) && says(code, isExcused));
  return { level, present: present.length, expected: below.length - excused.length };
}
