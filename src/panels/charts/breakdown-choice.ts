import { addsUpOverTime } from '../../model/adds-up-over-time.ts';
import { type BreakdownColumn, breakdownColumns } from '../../model/breakdown-columns.ts';
import { breakdownSeries, type PartSeries } from '../../model/breakdown-series.ts';
import { breakdownStacks, type Stack } from '../../model/breakdown-stacks.ts';
import { groupParts } from '../../model/group-parts.ts';
import type { Indicator } from '../../model/indicator.ts';
import { quantityOf } from '../../model/quantity.ts';
import { regroup } from '../../model/regroup.ts';
import type { Series } from '../../model/series.ts';
import { type Span, spanHolds } from '../../model/span.ts';
import type { Board } from '../../state/board.svelte.ts';
import type { Grain } from '../../state/view.ts';

/** What the chart of a breakdown shows. */
export interface BreakdownChoice {
  readonly indicator: Indicator;
  readonly column: BreakdownColumn;
  readonly columns: readonly BreakdownColumn[];
  /** Names of what is drawn as one part; more than one in the last where there are many. */
  readonly groups: readonly (readonly string[])[];
  readonly stacks: readonly Stack[];
  /** Every part on its own, for a file. */
  readonly names: readonly string[];
  readonly wholeStacks: readonly Stack[];
  readonly isShares: boolean;
}

/** More columns than this are added up to a longer step of time. */
const MOST_STEPS = 24;

/** Lists the indicators that some column breaks down; rates have no parts to stack. */
export function brokenIndicators({ dataset }: Pick<Board, 'dataset'>): readonly Indicator[] {
  return dataset.indicators.filter(
    (indicator) =>
      quantityOf(indicator) === 'count' && breakdownColumns(dataset, indicator.code).length > 0,
  );
}

/** Gives the parts of the indicator asked for, or of the first that is broken down. */
export function breakdownChoice(
  board: Board,
  indicators: readonly Indicator[],
): BreakdownChoice | undefined {
  const { dataset, gazetteer, territory, today, view, span } = board;
  const indicator = indicators.find(({ code }) => code === view.chartIndicator) ?? indicators[0];
  if (!indicator) return undefined;
  const columns = breakdownColumns(dataset, indicator.code);
  const column = columns.find(({ name }) => name === view.breakdownBy) ?? columns[0];
  if (!column) return undefined;
  const own = breakdownSeries(dataset, gazetteer, { indicator, territory }, column, today);
  const held = own.map((part) => ({ ...part, series: within(part.series, span) }));
  const step = stepOf(held, indicator, view.grain);
  const at = (series: Series) => (step === undefined ? series : regroup(series, indicator, step));
  const parts = held
    .map((part) => ({ ...part, series: at(part.series) }))
    .filter(({ series }) => series.points.length > 0);
  const total = at(within(board.series(indicator), span));
  const groups = groupParts(parts);
  return {
    indicator,
    column,
    columns,
    groups: groups.map((group) => group.map(({ name }) => name)),
    stacks: breakdownStacks(groups, total),
    names: parts.map(({ name }) => name),
    wholeStacks: breakdownStacks(
      parts.map((part) => [part]),
      total,
    ),
    isShares: view.breakdownShares,
  };
}

function within(series: Series, span: Span): Series {
  return { ...series, points: series.points.filter(({ period }) => spanHolds(span, period)) };
}

type Step = Exclude<Grain, 'native'>;
const STEPS: readonly Step[] = ['month', 'quarter', 'year'];

/** The step of time asked for on the page, or the shortest that leaves few enough columns. */
function stepOf(
  parts: readonly PartSeries[],
  indicator: Indicator,
  asked: Grain | undefined,
): Step | undefined {
  if (!addsUpOverTime(indicator) || asked === 'native') return undefined;
  if (asked !== undefined) return asked;
  const counts = (step: Step | undefined) => {
    const all = parts.map(({ series }) =>
      step === undefined ? series : regroup(series, indicator, step),
    );
    return new Set(all.flatMap(({ points }) => points.map(({ period }) => period.id))).size;
  };
  if (counts(undefined) <= MOST_STEPS) return undefined;
  return STEPS.find((step) => counts(step) <= MOST_STEPS) ?? 'year';
}
