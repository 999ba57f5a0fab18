import { comparePeriods, isCoarser, type Precision } from '../model/period.ts';
import type { ChartPoint, ChartSeries, EvolutionContent } from './chart-series.ts';
import type { EvolutionOptions } from './evolution-options.ts';
import { type TimeRange, timeRange } from './time-range.ts';
import { type ValueRange, valueRange } from './value-range.ts';

export interface TrackEntry {
  readonly point: ChartPoint;
  /** Its place in the points of the series, as given. */
  readonly pointIndex: number;
}

/** A series as the chart shows it: its points in the range, by start of period. */
export interface Track {
  readonly series: ChartSeries;
  readonly seriesIndex: number;
  readonly color: string;
  readonly entries: readonly TrackEntry[];
}

/** All that the chart shows, before it has a size. */
export interface EvolutionScene {
  readonly tracks: readonly Track[];
  readonly time: TimeRange;
  readonly values: ValueRange;
  /** The finest precision among the points shown: the axis names no finer period. */
  readonly finest: Precision;
  readonly content: EvolutionContent;
  readonly options: EvolutionOptions;
  /** Size of the text on the axes, in px. */
  readonly fontSize: number;
}

const FONT_SIZE = 13;
const FONT_SIZE_COMPACT = 12;
const VALUE_TICKS = 6;
const VALUE_TICKS_COMPACT = 4;

/** Gathers what to show: the points within the range, and both axes round them. */
export function evolutionScene(
  content: EvolutionContent,
  options: EvolutionOptions,
): EvolutionScene {
  const periods = content.series.flatMap(({ points }) => points.map((point) => point.period));
  const time = timeRange(periods, options.from, options.to);
  const tracks = content.series.map((one, seriesIndex): Track => {
    const entries = one.points
      .map((point, pointIndex) => ({ point, pointIndex }))
      .filter(({ point: { period } }) => period.start < time.to && time.from < period.end)
      .sort((a, b) => comparePeriods(a.point.period, b.point.period));
    const color = one.pastOf !== undefined ? options.colors.muted : one.style.color[options.scheme];
    return { series: one, seriesIndex, color, entries };
  });
  const visible = tracks.map(({ series: one, entries }) => ({
    ...one,
    points: entries.map(({ point }) => point),
  }));
  const count = options.compact ? VALUE_TICKS_COMPACT : VALUE_TICKS;
  const values = valueRange(visible, count, content.references);
  const fontSize = options.fontSize ?? (options.compact ? FONT_SIZE_COMPACT : FONT_SIZE);
  const finest = tracks
    .flatMap(({ entries }) => entries.map(({ point: { period } }) => period.precision))
    .reduce<Precision>((a, b) => (isCoarser(a, b) ? b : a), 'year');
  return { tracks, time, values, finest, content, options, fontSize };
}
