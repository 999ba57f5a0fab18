import type { Track } from './evolution-scene.ts';
import type { PlotArea } from './plot-area.ts';

export interface MarkSizes {
  readonly radius: number;
  /** Radius of the last mark of a line, which shows its shape even where marks are dense. */
  readonly last: number;
  /** True where marks nearly touch, and so become beads on their line. */
  readonly dense: boolean;
  /** True where periods longer than a day are shown by a line across them. */
  readonly whiskers: boolean;
}

const RADIUS = 6;
const RADIUS_COMPACT = 5;
const RADIUS_DENSE = 2.2;
/** Radius under which a shape can no longer be told. */
const TELLING = 4;
/** A series this long, all in periods of one length, says it without lines across them. */
const REGULAR = 5;

/** Gives the sizes of the marks of stocks, so that neighbours leave some blank between them. */
export function markSizes(tracks: readonly Track[], area: PlotArea, compact: boolean): MarkSizes {
  const most = Math.max(1, ...tracks.map(({ entries }) => entries.length));
  const last = compact ? RADIUS_COMPACT : RADIUS;
  const room = (0.3 * (area.right - area.left)) / most;
  const dense = room < TELLING;
  const precisions = tracks.flatMap(({ entries }) =>
    entries.map(({ point }) => point.period.precision),
  );
  const regular = most >= REGULAR && new Set(precisions).size === 1;
  return { radius: dense ? RADIUS_DENSE : Math.min(last, room), last, dense, whiskers: !regular };
}
