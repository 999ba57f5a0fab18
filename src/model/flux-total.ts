import { type Measure, sumMeasures } from './measure.ts';
import { comparePeriods, overlaps, type Period } from './period.ts';
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
}

/**
 * Adds a flux over the periods that lie wholly in a span. Where periods overlap (a year and one of
 * its months), the coarser one counts, so that nothing is counted twice; where two sources give
 * one period, the first counts.
 */
export function fluxTotal(points: readonly SeriesPoint[], span: Span): FluxTotal {
  const candidates = points
    .filter((point) => point.measure.kind === 'value' && spanHolds(span, point.period))
    .sort((a, b) => length(b.period) - length(a.period));
  const used: SeriesPoint[] = [];
  for (const point of candidates) {
    if (!used.some((other) => overlaps(other.period, point.period))) used.push(point);
  }
  used.sort((a, b) => comparePeriods(a.period, b.period));
  return {
    measure: sumMeasures(used.map((point) => point.measure)).measure,
    points: used,
    sources: [...new Set(used.flatMap((point) => point.sources))],
    gaps: used.some((point, index) => {
      const next = used[index + 1];
      return next !== undefined && next.period.start !== point.period.end;
    }),
    partial: used.some(isPartial),
  };
}

const length = (period: Period) => period.end - period.start;
