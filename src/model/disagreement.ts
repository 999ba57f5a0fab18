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
  const found: Disagreement[] = [];
  series.points.forEach((a, index) => {
    for (const b of series.points.slice(index + 1)) {
      // Points stand in order of start: no later one can overlap this one either.
      if (b.period.start >= a.period.end) break;
      if (a.sources.some((source) => b.sources.includes(source))) continue;
      if (a.coverage?.present !== b.coverage?.present) continue;
      const differ =
        a.period.id === b.period.id
          ? !agree(a, b)
          : kind === 'flux' && isLoneInside(series, a, b) && !agree(a, b);
      if (differ) found.push({ points: [a, b] });
    }
  });
  return found;
}

function agree(a: SeriesPoint, b: SeriesPoint): boolean {
  if (a.measure.kind !== 'value' || b.measure.kind !== 'value') return true;
  return intersects(measureInterval(a.measure), measureInterval(b.measure));
}

/** Tells whether one point's period lies in the other's and no third figure lies there too. */
function isLoneInside(series: Series, a: SeriesPoint, b: SeriesPoint): boolean {
  const [outer, inner] = holds(a.period, b.period) ? [a, b] : [b, a];
  if (!holds(outer.period, inner.period)) return false;
  return series.points.every(
    (point) =>
      point === outer || point.period.id === inner.period.id || !holds(outer.period, point.period),
  );
}
