import { fluxTotal } from '../../model/flux-total.ts';
import type { Measure } from '../../model/measure.ts';
import { holds, type Period } from '../../model/period.ts';
import { isPartial, type SeriesPoint } from '../../model/series.ts';

/** A figure that a claim may be held against. */
export interface HeldFigure {
  readonly measure: Measure;
  readonly period: Period;
  readonly sources: readonly string[];
  /** True where it is only a part of what the claim speaks of: more may be true, less may not. */
  readonly atLeast: boolean;
  /** True where it is so much older than the claim that more may be true by then. */
  readonly stale: boolean;
}

/** The figures to hold a claim against. */
export interface HeldFigures {
  /** Those of its time. */
  readonly now: readonly HeldFigure[];
  /** Those before: a claim that agrees with one of them only is out of date. */
  readonly earlier: readonly HeldFigure[];
  /** Rows of its time that say why they have no value. */
  readonly absent: readonly HeldFigure[];
  /** Figures of another time, which may agree with a claim but not contradict it. */
  readonly other: readonly HeldFigure[];
}

/** The time that a claim speaks of. */
export interface ClaimSpan {
  /** Undefined where nothing tells. */
  readonly period: Period | undefined;
  readonly from: Period | undefined;
  /** True where the text gives no time and `period` is only the date of the text. */
  readonly unsaid: boolean;
}

/**
 * From this age on, in days, a stock may have grown past a figure: a quarter, half the shortest time
 * between two counts by the programme's steering committee.
 */
const STALE = 92;

const isValued = ({ measure }: SeriesPoint) => measure.kind === 'value';

/**
 * Gives the figures of a stock that hold at a claim's time: those of the very period or of one in it
 * or round it, else the latest before it.
 */
export function heldStock(
  points: readonly SeriesPoint[],
  { period, from }: ClaimSpan,
): HeldFigures {
  const valued = points.filter(isValued);
  const end = period?.end ?? Infinity;
  const before = valued.filter((point) => point.period.end <= end);
  const latest = latestOf(before);
  const same = period && !from ? valued.filter((point) => point.period.id === period.id) : [];
  const round = period && !from ? valued.filter((point) => holds(point.period, period)) : [];
  const inside = period && !from ? valued.filter((point) => holds(period, point.period)) : [];
  const now = unique([...same, ...inside, ...round]);
  const chosen = now.length > 0 ? now : latest;
  const first = Math.min(...chosen.map((point) => point.period.end));
  const heldAt = (point: SeriesPoint): HeldFigure => {
    const stale = period !== undefined && period.start - point.period.end >= STALE;
    return { ...held(point), stale };
  };
  const withheld = points.filter(
    (point) => !isValued(point) && period && !from && point.period.id === period.id,
  );
  return {
    now: withheld.length > 0 && same.length === 0 ? [] : chosen.map(heldAt),
    earlier: before
      .filter((point) => point.period.end < first)
      .reverse()
      .map(held),
    absent: withheld.map(held),
    other: valued.map(held),
  };
}

/**
 * Gives the figures of a flux for a claim's time: those of the very period, else the sum over it,
 * whole or as far as it is known, else those of a longer one round it.
 */
export function heldFlux(
  points: readonly SeriesPoint[],
  { period, from, unsaid }: ClaimSpan,
): HeldFigures {
  const valued = points.filter(isValued);
  const other = valued.toReversed().map(held);
  const none = { now: [], earlier: [], absent: [], other };
  if (!period) return none;
  const same = from ? [] : points.filter((point) => point.period.id === period.id);
  if (same.some(isValued)) return { ...none, now: same.filter(isValued).map(held) };
  const total = totalOver(points, from?.start ?? period.start, period);
  if (total) {
    const inside = valued.filter((point) => !from && holds(period, point.period));
    const alone = total.atLeast ? inside.map(held).map(asPart) : [];
    return { ...none, now: [total, ...alone] };
  }
  if (same.length > 0) return { ...none, absent: same.map(held) };
  const round = valued.filter((point) => holds(point.period, period));
  if (round.length > 0) return { ...none, other: round.map(held) };
  return unsaid
    ? { ...none, other: valued.filter((p) => p.period.start < period.end).map(held) }
    : { ...none, other: [] };
}

function totalOver(
  points: readonly SeriesPoint[],
  start: number,
  period: Period,
): HeldFigure | undefined {
  const total = fluxTotal(points, { from: start, to: period.end });
  const [first] = total.points;
  const last = total.points.at(-1);
  if (!first || !last || total.measure.kind !== 'value') return undefined;
  // A stretch up to today ends before its last period does.
  const open = last.period.end + (last.period.end - last.period.start) > period.end;
  const whole = !total.gaps && !total.partial && first.period.start === start && open;
  return { measure: total.measure, period, sources: total.sources, atLeast: !whole, stale: false };
}

function latestOf(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const end = Math.max(...points.map((point) => point.period.end));
  return points.filter((point) => point.period.end === end);
}

function held(point: SeriesPoint): HeldFigure {
  const { measure, period, sources } = point;
  return { measure, period, sources, atLeast: isPartial(point) && !isLone(point), stale: false };
}

/**
 * Tells whether a sum holds the figure of one intercommunalité and no other: what only one of them
 * counts is its own doing, and its figure is the whole of it.
 */
const isLone = ({ coverage, partialPeriod }: SeriesPoint) =>
  coverage?.level === 'epci' && coverage.present === 1 && !partialPeriod;

const asPart = (figure: HeldFigure): HeldFigure => ({ ...figure, atLeast: true });

const unique = (points: readonly SeriesPoint[]) => [...new Set(points)];
