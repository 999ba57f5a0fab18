import { ABSENCE_REASONS, type AbsenceReason } from '../model/measure.ts';
import { holds } from '../model/period.ts';
import type { ChartPoint, ChartSeries } from './chart-series.ts';
import { pointLook } from './point-look.ts';

/** The ways of drawing that a reader may ask about, in the order of a legend. */
export const LEGEND_KEYS = [
  'exact',
  'above',
  'around',
  'below',
  'running',
  'partial',
  'coarser',
  'between',
  ...ABSENCE_REASONS,
] as const;
export type LegendKey = (typeof LEGEND_KEYS)[number];

function keysOfPoint({ measure, running, partial }: ChartPoint): LegendKey[] {
  if (measure.kind === 'absent') return [measure.reason satisfies AbsenceReason];
  const { reach } = pointLook(measure.qualifier, running, partial);
  const keys: LegendKey[] = running ? ['running'] : [];
  if (partial) keys.push('partial');
  if (reach !== 'none') keys.push(reach);
  else if (!running) keys.push('exact');
  return keys;
}

/** Tells whether some stock has a gap between two of its periods: its line is dotted there. */
function hasGap({ kind, points }: ChartSeries): boolean {
  if (kind === 'flux') return false;
  const periods = points.map(({ period }) => period).sort((a, b) => a.start - b.start);
  return periods.some((period, index) => {
    const next = periods[index + 1];
    return next !== undefined && next.start > period.end;
  });
}

/** Tells whether some flux has a period that holds another: its column stands behind. */
function hasCoarser({ kind, points }: ChartSeries): boolean {
  if (kind === 'stock') return false;
  const periods = points
    .filter(({ measure }) => measure.kind === 'value')
    .map(({ period }) => period);
  if (new Set(periods.map(({ precision }) => precision)).size < 2) return false;
  return periods.some((outer) =>
    periods.some((inner) => inner.id !== outer.id && holds(outer, inner)),
  );
}

/** Gives the ways of drawing that a chart of these series uses, in the order of a legend. */
export function legendKeys(series: readonly ChartSeries[]): readonly LegendKey[] {
  const present = series.filter(({ pastOf }) => pastOf === undefined);
  const used = new Set(present.flatMap(({ points }) => points.flatMap(keysOfPoint)));
  if (present.some(hasGap)) used.add('between');
  if (present.some(hasCoarser)) used.add('coarser');
  return LEGEND_KEYS.filter((key) => used.has(key));
}
