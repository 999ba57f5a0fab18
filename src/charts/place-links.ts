import { holds, type Period } from '../model/period.ts';
import type { Vertex } from '../theme/polygon.ts';
import type { Track, TrackEntry } from './evolution-scene.ts';
import type { PlacedMark } from './placed-point.ts';

/** The line from one mark of a stock to the next. */
export interface PlacedLink {
  readonly color: string;
  readonly from: Vertex;
  readonly to: Vertex;
  /** True for a line of earlier figures. */
  readonly past: boolean;
  /** True where the two periods touch; otherwise nothing is known between them. */
  readonly continuous: boolean;
}

/** Gives the entries that the line passes through: one a period, and the finest where they nest. */
function passages(entries: readonly TrackEntry[]): TrackEntry[] {
  const present = entries.filter(({ point }) => point.measure.kind === 'value');
  const byPeriod = new Map<string, TrackEntry>();
  for (const entry of present) {
    const { id } = entry.point.period;
    if (!byPeriod.has(id)) byPeriod.set(id, entry);
  }
  const stops = [...byPeriod.values()];
  // Periods of one precision never nest.
  if (new Set(stops.map(({ point }) => point.period.precision)).size < 2) return stops;
  const holdsAnother = (outer: Period) =>
    stops.some(({ point: { period } }) => period.id !== outer.id && holds(outer, period));
  return stops.filter(({ point }) => !holdsAnother(point.period));
}

/** Tells whether a figure that does not apply stands between two periods: the line stops there. */
function isBroken(entries: readonly TrackEntry[], from: Period, to: Period): boolean {
  return entries.some(
    ({ point: { period } }) => period.start >= from.end && period.end <= to.start,
  );
}

/** Links the marks of each stock in the order of time. */
export function placeLinks(
  tracks: readonly Track[],
  marks: readonly PlacedMark[],
): readonly PlacedLink[] {
  return tracks.flatMap(({ entries, seriesIndex, color, series }) => {
    const own = new Map(
      marks
        .filter((mark) => mark.seriesIndex === seriesIndex)
        .map((mark) => [mark.pointIndex, mark]),
    );
    const stops = passages(entries);
    const breaks = entries.filter(
      ({ point: { measure } }) => measure.kind === 'absent' && measure.reason === 'not-applicable',
    );
    return stops.slice(1).flatMap((stop, index): PlacedLink[] => {
      const previous = stops[index];
      const from = previous && own.get(previous.pointIndex);
      const to = own.get(stop.pointIndex);
      if (!from || !to || isBroken(breaks, previous.point.period, stop.point.period)) return [];
      const continuous = previous.point.period.end >= stop.point.period.start;
      const past = series.pastOf !== undefined;
      return [{ color, past, from: [from.x, from.y], to: [to.x, to.y], continuous }];
    });
  });
}
