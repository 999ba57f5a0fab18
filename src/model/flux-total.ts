import { disjointPeriods } from './disjoint-periods.ts';
import { type Measure, measureInterval, sumMeasures } from './measure.ts';
import { comparePeriods } from './period.ts';
import { intersects } from './qualifier.ts';
import { isPartial, type SeriesPoint } from './series.ts';
import { type Span, spanHolds } from './span.ts';

/** A flux added up over time, with what it was added up from. */
export interface FluxTotal {
  readonly measure: Measure;
  /** The points added up, in order of time; none of their periods overlap. */
  readonly points: readonly SeriesPoint[];
  readonly sources: readonly string[];
  /** True where a stretch between the first and the last period has no figure. */
  readonly gaps: boolean;
  /** True where some point speaks for a part of its territory or period only. */
  readonly partial: boolean;
  /** True where another source gives one of the figures added up otherwise. */
  readonly disputed: boolean;
}

/**
 * Adds a flux over the periods that lie wholly in a span. Where periods overlap (a year and one of
 * its months), the coarser one counts, so that nothing is counted twice; where two sources give
 * one period, the first counts. A withheld period makes the sum a lower bound.
 */
export function fluxTotal(points: readonly SeriesPoint[], span: Span): FluxTotal {
  const candidates = points
    .filter((point) => spanHolds(span, point.period))
    .sort((a, b) => comparePeriods(a.period, b.period));
  const { valued, absent } = disjointPeriods(
    candidates.map(({ period }) => period),
    (place) => candidates[place]?.measure.kind === 'value',
  );
  const at = (place: number) => candidates[place] ?? [];
  const used = valued.flatMap(at);
  const counted = [...used, ...absent.flatMap(at)];
  const { measure, missing } = sumMeasures(counted.map((point) => point.measure));
  return {
    measure,
    points: used,
    sources: [...new Set(used.flatMap((point) => point.sources))],
    gaps: used.some((point, index) => {
      const next = used[index + 1];
      return next !== undefined && next.period.start !== point.period.end;
    }),
    partial: missing > 0 || used.some(isPartial),
    disputed: used.some((point) => point.disputed) || hasRivals(candidates, used),
  };
}

/** Tells whether another point of the period of a used one gives it otherwise. */
function hasRivals(points: readonly SeriesPoint[], used: readonly SeriesPoint[]): boolean {
  const usedIn = new Map(used.map((point) => [point.period.id, point]));
  return points.some((point) => {
    const rival = usedIn.get(point.period.id);
    return rival !== undefined && rival !== point && differs(rival, point);
  });
}

function differs(a: SeriesPoint, b: SeriesPoint): boolean {
  if (a.measure.kind !== 'value' || b.measure.kind !== 'value') return false;
  return !intersects(measureInterval(a.measure), measureInterval(b.measure));
}
