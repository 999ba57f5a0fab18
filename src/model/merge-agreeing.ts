import type { Measure } from './measure.ts';
import { isPartial, type SeriesPoint } from './series.ts';

/** Puts together the points of one period that say word for word the same, with all their sources. */
export function mergeAgreeing(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const merged: SeriesPoint[] = [];
  for (const point of points) {
    const index = merged.findIndex(
      (other) =>
        other.period.id === point.period.id &&
        isPartial(other) === isPartial(point) &&
        sameMeasure(other.measure, point.measure),
    );
    const twin = merged[index];
    if (!twin) {
      merged.push(point);
    } else {
      merged[index] = {
        ...twin,
        sources: [...new Set([...twin.sources, ...point.sources])],
        notes: [...new Set([...twin.notes, ...point.notes])],
      };
    }
  }
  return merged;
}

function sameMeasure(a: Measure, b: Measure): boolean {
  if (a.kind === 'absent' || b.kind === 'absent') {
    return a.kind === 'absent' && b.kind === 'absent' && a.reason === b.reason;
  }
  return a.value === b.value && a.qualifier === b.qualifier;
}
