import type { TrackEntry } from './evolution-scene.ts';
import type { PlotArea } from './plot-area.ts';

/** From so many points a px, points hide one another. */
const CROWDED = 1;

/** What is kept of the points of one px. */
interface Bucket {
  first: TrackEntry;
  last: TrackEntry;
  least: TrackEntry;
  most: TrackEntry;
}

const valueOf = ({ point: { measure } }: TrackEntry) =>
  measure.kind === 'value' ? measure.value : NaN;

/**
 * Leaves out the points that others hide where there are more than px: of each px the first, the
 * last, the lowest and the highest stay, so that the drawing is the same (M4: Jugel et al., 2014),
 * and one absence of each reason. All that stay are points of the series, with their bounds.
 *
 * @param entries by start of period
 */
export function decimated(entries: readonly TrackEntry[], area: PlotArea): readonly TrackEntry[] {
  if (entries.length <= CROWDED * (area.right - area.left)) return entries;
  const buckets = new Map<number, Bucket>();
  const absences = new Map<string, TrackEntry>();
  for (const entry of entries) {
    const { measure, period } = entry.point;
    const px = Math.floor(area.xOf((period.start + period.end) / 2));
    if (measure.kind === 'absent') {
      const key = `${px} ${measure.reason}`;
      if (!absences.has(key)) absences.set(key, entry);
      continue;
    }
    const bucket = buckets.get(px);
    if (!bucket) {
      buckets.set(px, { first: entry, last: entry, least: entry, most: entry });
      continue;
    }
    bucket.last = entry;
    if (valueOf(entry) < valueOf(bucket.least)) bucket.least = entry;
    if (valueOf(entry) > valueOf(bucket.most)) bucket.most = entry;
  }
  const kept = new Set(absences.values());
  for (const { first, last, least, most } of buckets.values()) {
    for (const entry of [first, last, least, most]) kept.add(entry);
  }
  return entries.filter((entry) => kept.has(entry));
}
