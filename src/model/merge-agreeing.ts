import type { Measure } from './measure.ts';
import { isPartial, type SeriesPoint } from './series.ts';

/** Puts together the points of one period that say word for word the same, with all their sources. */
export function mergeAgreeing(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const merged: SeriesPoint[] = [];
  const placesOf = new Map<string, number[]>();
  for (const point of points) {
    const places = placesOf.get(point.period.id) ?? [];
    const place = places.find((other) => saysTheSame(merged[other], point));
    const twin = merged[place ?? -1];
    if (place === undefined || !twin) {
      placesOf.set(point.period.id, [...places, merged.length]);
      merged.push(point);
    } else {
      merged[place] = {
        ...twin,
        sources: [...new Set([...twin.sources, ...point.sources])],
        notes: [...new Set([...twin.notes, ...point.notes])],
      };
    }
  }
  return merged;
}

function saysTheSame(a: SeriesPoint | undefined, b: SeriesPoint): boolean {
  return a !== undefined && isPartial(a) === isPartial(b) && sameMeasure(a.measure, b.measure);
}

function sameMeasure(a: Measure, b: Measure): boolean {
  if (a.kind === 'absent' || b.kind === 'absent') {
    return a.kind === 'absent' && b.kind === 'absent' && a.reason === b.reason;
  }
  return a.value === b.value && a.qualifier === b.qualifier;
}
