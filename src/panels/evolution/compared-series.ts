import { basePoint } from '../../charts/comparison/base-point.ts';
import { cumulated } from '../../charts/comparison/cumulated.ts';
import {
  differenceBetween,
  type FigureDifference,
} from '../../charts/comparison/difference-between.ts';
import { indexOn } from '../../charts/comparison/index-on.ts';
import { yearBefore } from '../../charts/comparison/year-before.ts';
import { addsUpOverTime } from '../../model/adds-up-over-time.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Measure } from '../../model/measure.ts';
import { mergeAgreeing } from '../../model/merge-agreeing.ts';
import { isCoarser } from '../../model/period.ts';
import { regroup } from '../../model/regroup.ts';
import type { Series, SeriesPoint } from '../../model/series.ts';
import { type Span, spanHolds } from '../../model/span.ts';
import type { Grain } from '../../state/view.ts';
import type { EvolutionChoices } from './evolution-choices.ts';

/** A figure beside the one that it is compared with. */
export interface ComparedPoint {
  readonly point: SeriesPoint;
  /** Undefined where nothing is compared, or there is nothing to compare with. */
  readonly before: SeriesPoint | undefined;
  readonly difference: FigureDifference | undefined;
  /** The figure for 100 of the other, where an index is asked for. */
  readonly index: Measure | undefined;
}

/** The figures of an indicator in a span, added up and compared as chosen. */
export interface ComparedSeries {
  readonly points: readonly ComparedPoint[];
  readonly isCumulated: boolean;
  /** The figure of the period that all are compared with. */
  readonly base: SeriesPoint | undefined;
}

/** Gives the points of a series in a span, a flux added up to the chosen step of time and over time. */
export function comparedSeries(
  series: Series,
  indicator: Indicator,
  span: Span,
  choices: EvolutionChoices,
): ComparedSeries {
  const { against, indexed } = choices;
  const { kind } = indicator;
  const all = grouped(series, indicator, choices.grain);
  const within = mergeAgreeing(all.filter((point) => spanHolds(span, point.period)));
  const isCumulated = addsUpOverTime(indicator) && choices.cumulated;
  const shown = isCumulated ? cumulated(within) : within;
  // A sum begins with the span; other figures may be compared with those before it.
  const pool = isCumulated ? shown : all;
  if (against === undefined) return { points: shown.map(alone), isCumulated, base: undefined };
  if (against === 'year-before') {
    const beforeOf = yearBefore(pool, kind);
    const points = shown.map((point) => compared(point, beforeOf(point), false));
    return { points, isCumulated, base: undefined };
  }
  const base = basePoint(pool, kind, against);
  const isLike = ({ period }: SeriesPoint) =>
    kind === 'stock' || isCumulated || period.precision === base?.period.precision;
  const points = shown.map((point) => compared(point, isLike(point) ? base : undefined, indexed));
  return { points, isCumulated, base };
}

function grouped(series: Series, indicator: Indicator, grain: Grain): readonly SeriesPoint[] {
  return (grain === 'native' ? series : regroup(series, indicator, grain)).points;
}

const alone = (point: SeriesPoint): ComparedPoint => ({
  point,
  before: undefined,
  difference: undefined,
  index: undefined,
});

function compared(
  point: SeriesPoint,
  before: SeriesPoint | undefined,
  indexed: boolean,
): ComparedPoint {
  if (!before) return alone(point);
  const index = indexed ? indexOn(point.measure, before.measure) : undefined;
  return { point, before, difference: differenceBetween(before.measure, point.measure), index };
}

/** The steps of time that change something: those coarser than some period of what adds up. */
export function usefulGrains(
  all: readonly { readonly series: Series; readonly indicator: Indicator }[],
): Grain[] {
  const steps = ['month', 'quarter', 'year'] as const;
  const useful = steps.filter((step) =>
    all.some(
      ({ series, indicator }) =>
        addsUpOverTime(indicator) &&
        series.points.length > 1 &&
        series.points.some((point) => isCoarser(step, point.period.precision)),
    ),
  );
  return useful.length > 0 ? ['native', ...useful] : [];
}
