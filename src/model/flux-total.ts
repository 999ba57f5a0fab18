import { type Measure, measureInterval, sumMeasures } from './measure.ts';
import { comparePeriods, overlaps, type Period } from './period.ts';
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
    .sort((a, b) => length(b.period) - length(a.period));
  const used: SeriesPoint[] = [];
  let disputed = false;
  for (const point of candidates) {
    if (point.measure.kind !== 'value') continue;
    const rival = used.find((other) => overlaps(other.period, point.period));
    if (!rival) used.push(point);
    else if (rival.period.id === point.period.id && differs(rival, point)) disputed = true;
  }
  const counted = [...used];
  for (const point of candidates) {
    const free = !counted.some((other) => overlaps(other.period, point.period));
    if (point.measure.kind === 'absent' && free) counted.push(point);
  }
  used.sort((a, b) => comparePeriods(a.period, b.period));
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
    disputed: disputed || used.some((point) => point.disputed),
  };
}

function differs(a: SeriesPoint, b: SeriesPoint): boolean {
  if (a.measure.kind !== 'value' || b.measure.kind !== 'value') return false;
  return !intersects(measureInterval(a.measure), measureInterval(b.measure));
}

const length = (period: Period) => period.end - period.start;
