import type { Track, TrackEntry } from './evolution-scene.ts';
import { markSizes, type MarkSizes } from './mark-sizes.ts';
import { periodExtent, type PlotArea } from './plot-area.ts';
import type { PlacedAbsence, PlacedMark } from './placed-point.ts';
import { pointLook } from './point-look.ts';
import { spread } from './spread.ts';
import { valueHeights } from './value-heights.ts';

/** Blank between two marks that stand side by side, in px. */
const APART = 5;
const ABSENCE_HALF_WIDTH = 5;

/** Places the points of stocks: a mark in the middle of its period, a sign where there is none. */
export function placeMarks(
  tracks: readonly Track[],
  area: PlotArea,
  compact: boolean,
): (PlacedMark | PlacedAbsence)[] {
  const sizes = markSizes(tracks, area, compact);
  const placed = tracks.flatMap((track) =>
    track.entries.map((entry) => {
      const size = entry === track.entries.at(-1) ? sizes.last : sizes.radius;
      return { track, entry, point: placeOne(track, entry, area, { ...sizes, radius: size }) };
    }),
  );
  const marks = placed.filter(({ point }) => point.kind === 'mark');
  const absences = placed.filter(({ point }) => point.kind === 'absence');
  return [
    ...moved(marks, 2 * sizes.radius + APART, !sizes.dense),
    ...moved(absences, 2 * ABSENCE_HALF_WIDTH + 1, true),
  ];
}

interface Placing {
  readonly track: Track;
  readonly entry: TrackEntry;
  readonly point: PlacedMark | PlacedAbsence;
}

function moved(placed: readonly Placing[], gap: number, across: boolean) {
  const spreadable = placed.map(({ track, entry, point: { x, y } }) => ({
    x,
    y,
    series: track.series.id,
    period: entry.point.period.id,
  }));
  const shifts = spread(spreadable, gap, across);
  return placed.map(({ point }, index) => ({ ...point, x: point.x + (shifts[index] ?? 0) }));
}

function placeOne(
  { seriesIndex, color, series }: Track,
  { point, pointIndex }: TrackEntry,
  area: PlotArea,
  { radius, whiskers }: MarkSizes,
): PlacedMark | PlacedAbsence {
  const [x0, x1] = periodExtent(area, point.period);
  const x = (x0 + x1) / 2;
  const { measure } = point;
  if (measure.kind === 'absent') {
    const { reason } = measure;
    const halfWidth = Math.min(ABSENCE_HALF_WIDTH, radius);
    return { kind: 'absence', seriesIndex, pointIndex, color, x, y: area.base, reason, halfWidth };
  }
  const long = point.period.precision !== 'day' && x1 - x0 > 4 * radius;
  return {
    kind: 'mark',
    seriesIndex,
    pointIndex,
    color,
    x,
    ...valueHeights(measure, area),
    look: pointLook(measure.qualifier, point.running, point.partial),
    shape: series.style.shape,
    radius,
    whisker: whiskers && long ? [x0, x1] : undefined,
  };
}
