import { holds, type Period } from '../model/period.ts';
import type { Track, TrackEntry } from './evolution-scene.ts';
import { periodExtent, type PlotArea } from './plot-area.ts';
import type { PlacedAbsence, PlacedColumn } from './placed-point.ts';
import { pointLook } from './point-look.ts';
import { valueHeights } from './value-heights.ts';

/** Share of its period that a column leaves blank, and the most it does, in px. */
const GAP_SHARE = 0.16;
const GAP_MOST = 14;
/** The same for a column in front of a coarser one, which must stay in sight round it. */
const GAP_SHARE_IN_FRONT = 0.24;
const GAP_BEHIND = 1;
const NARROWEST = 2;
/** A column that is alone in a long period does not become a wall. */
const WIDEST = 64;
const ABSENCE_HALF_WIDTH = 7;

type Extent = readonly [number, number];

/** Whether a column stands before finer ones, in front of a coarser one, or alone. */
type Depth = 'behind' | 'front' | 'alone';

function isFinerThan(inner: Period, outer: Period): boolean {
  return holds(outer, inner) && inner.id !== outer.id;
}

/** Gives the extent of a column, before it is shared between indicators and sources. */
function columnExtent(area: PlotArea, period: Period, depth: Depth, widest: number): Extent {
  const [start, end] = periodExtent(area, period);
  const share = depth === 'front' ? GAP_SHARE_IN_FRONT : GAP_SHARE;
  const gap = depth === 'behind' ? GAP_BEHIND : Math.min(GAP_MOST, (end - start) * share);
  const most = depth === 'behind' ? Infinity : widest;
  const width = Math.min(most, Math.max(NARROWEST, end - start - gap));
  const middle = (start + end) / 2;
  return [middle - width / 2, middle + width / 2];
}

function share([x0, x1]: Extent, index: number, count: number): Extent {
  const width = (x1 - x0) / count;
  const blank = count > 1 ? Math.min(2, width * 0.15) : 0;
  return [x0 + index * width + blank / 2, x0 + (index + 1) * width - blank / 2];
}

/**
 * Places the points of fluxes: a column over each period, shared between the indicators and
 * between the sources that disagree; the coarser periods first, so that finer ones stand in front.
 */
export function placeColumns(
  tracks: readonly Track[],
  area: PlotArea,
): (PlacedColumn | PlacedAbsence)[] {
  const present = tracks.filter(({ series }) => series.pastOf === undefined);
  const placed = tracks.flatMap((track) => {
    const past = track.series.pastOf !== undefined;
    const slot = present.findIndex(
      ({ series }) => series.id === (track.series.pastOf ?? track.series.id),
    );
    const periods = trackPeriods(track);
    return track.entries.map((entry) => {
      const { period } = entry.point;
      const behind = periods.present.some((other) => isFinerThan(other, period));
      const front = periods.present.some((other) => isFinerThan(period, other));
      const depth = behind ? 'behind' : front ? 'front' : 'alone';
      const whole = columnExtent(area, period, depth, WIDEST * present.length);
      const rivals = periods.rivals.get(period.id) ?? [entry];
      const own = share(share(whole, slot, present.length), rivals.indexOf(entry), rivals.length);
      const shape = present.length > 1 && !past ? track.series.style.shape : undefined;
      return placeOne(entry, track, own, { behind, shape, past }, area);
    });
  });
  const depth = (one: PlacedColumn | PlacedAbsence) =>
    one.kind === 'absence' ? 3 : one.past ? 2 : one.behind ? 0 : 1;
  return placed.sort((a, b) => depth(a) - depth(b));
}

interface TrackPeriods {
  /** Periods that may nest: none where all are of one precision. */
  readonly present: readonly Period[];
  /** Entries by period: more than one where sources disagree. */
  readonly rivals: ReadonlyMap<string, readonly TrackEntry[]>;
}

function trackPeriods({ entries }: Track): TrackPeriods {
  const present = entries
    .filter(({ point }) => point.measure.kind === 'value')
    .map(({ point }) => point.period);
  const mixed = new Set(present.map(({ precision }) => precision)).size > 1;
  const rivals = new Map<string, TrackEntry[]>();
  for (const entry of entries) {
    const { id } = entry.point.period;
    rivals.set(id, [...(rivals.get(id) ?? []), entry]);
  }
  return { present: mixed ? present : [], rivals };
}

function placeOne(
  { point, pointIndex }: TrackEntry,
  { seriesIndex, color }: Track,
  [x0, x1]: Extent,
  standing: Pick<PlacedColumn, 'behind' | 'shape' | 'past'>,
  area: PlotArea,
): PlacedColumn | PlacedAbsence {
  const { measure } = point;
  const x = (x0 + x1) / 2;
  if (measure.kind === 'absent') {
    const { reason } = measure;
    const halfWidth = Math.max(NARROWEST, Math.min(ABSENCE_HALF_WIDTH, (x1 - x0) / 2));
    return { kind: 'absence', seriesIndex, pointIndex, color, x, y: area.base, reason, halfWidth };
  }
  return {
    kind: 'column',
    seriesIndex,
    pointIndex,
    color,
    x,
    x0,
    x1,
    base: area.base,
    ...valueHeights(measure, area),
    look: pointLook(measure.qualifier, point.running, point.partial),
    ...standing,
  };
}
