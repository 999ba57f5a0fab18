import { holds } from './period.ts';
import { measureInterval } from './measure.ts';
import { intersects } from './qualifier.ts';
import type { MeasureKind } from './indicator.ts';
import type { Series, SeriesPoint } from './series.ts';

/** Two sources that give one figure differently; both stay on show. */
export interface Disagreement {
  readonly points: readonly [SeriesPoint, SeriesPoint];
}

/**
 * Finds the figures of a series on which two sources differ: for one period, values that no number
 * fits both; for a flux also a period inside another, where each source gives just one number and
 * the two are not the same.
 */
export function disagreements(series: Series, kind: MeasureKind): readonly Disagreement[] {
  const { points } = series;
  const found: Disagreement[] = [];
  points.forEach((a, index) => {
    for (let next = index + 1; next < points.length; next += 1) {
      const b = points[next];
      // Points stand in order of start: no later one can overlap this one either.
      if (!b || b.period.start >= a.period.end) break;
      if (a.sources.some((source) => b.sources.includes(source))) continue;
      if (a.coverage?.present !== b.coverage?.present) continue;
      const differ =
        a.period.id === b.period.id
          ? !agree(a, b)
          : kind === 'flux' && isLoneInside(points, index, b) && !agree(a, b);
      if (differ) found.push({ points: [a, b] });
    }
  });
  return found;
}

function agree(a: SeriesPoint, b: SeriesPoint): boolean {
  if (a.measure.kind !== 'value' || b.measure.kind !== 'value') return true;
  return intersects(measureInterval(a.measure), measureInterval(b.measure));
}

/** Tells whether the period of a point holds another's and no third figure lies there too. */
function isLoneInside(points: readonly SeriesPoint[], index: number, inner: SeriesPoint): boolean {
  const outer = points[index];
  if (!outer || !holds(outer.period, inner.period)) return false;
  // Points stand in order of start, the coarser first: one that lies in the outer period comes
  // after it, unless it is of the very same period, and before any that starts later.
  if (points[index - 1]?.period.id === outer.period.id) return false;
  for (let next = index + 1; next < points.length; next += 1) {
    const point = points[next];
    if (!point || point.period.start >= outer.period.end) break;
    if (point.period.id !== inner.period.id && holds(outer.period, point.period)) return false;
  }
  return true;
}
