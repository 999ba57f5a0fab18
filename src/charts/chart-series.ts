import type { MeasureKind } from '../model/indicator.ts';
import type { Measure, ValueMeasure } from '../model/measure.ts';
import type { Period } from '../model/period.ts';
import type { IndicatorStyle } from '../theme/indicator-style.ts';
import type { ChartStrip } from './chart-strip.ts';

/**
 * One figure as the chart shows it; its texts are made by the caller, in its language, and may be
 * getters: most points of a long series are never named.
 */
export interface ChartPoint {
  readonly period: Period;
  readonly measure: Measure;
  /** The value in words: "plus de 500 personnes". */
  readonly text: string;
  /** The same in the fewest words ("plus de 500"), drawn beside the mark where there is room. */
  readonly shortText?: string | undefined;
  readonly periodText: string;
  readonly sourceText: string;
  /** What else its tooltip says, a line each: what it is compared with, how much it changed. */
  readonly details?: readonly string[] | undefined;
  /** True while the period is not over. */
  readonly running: boolean;
  /** True where the figure covers a part of its territory. */
  readonly partial: boolean;
}

/** One indicator in one territory. Two points may share a period: two sources that disagree. */
export interface ChartSeries {
  readonly id: string;
  readonly label: string;
  readonly kind: MeasureKind;
  readonly style: IndicatorStyle;
  readonly points: readonly ChartPoint[];
  /** Id of the series that these are earlier figures of, set beside its own: drawn in grey. */
  readonly pastOf?: string | undefined;
}

/** Names one point: `pointIndex` counts in the `points` of the series, as given. */
export interface PointRef {
  readonly seriesId: string;
  readonly pointIndex: number;
}

/** A value that the others are held against: that of a chosen period, or the 100 of an index. */
export interface ChartReference {
  readonly measure: ValueMeasure;
  /** What it is, in the fewest words: "2019 : 320". */
  readonly text: string;
}

/** Something that happened, drawn across the chart. */
export interface ChartEvent {
  readonly id: string;
  readonly name: string;
  readonly start: Period;
  readonly end: Period;
  /** Its date and name in words. */
  readonly text: string;
}

/** All that an evolution chart shows. */
export interface EvolutionContent {
  readonly series: readonly ChartSeries[];
  /** What the values count, above their axis; '' where there is no one unit. */
  readonly unit?: string | undefined;
  readonly references?: readonly ChartReference[] | undefined;
  readonly events?: readonly ChartEvent[] | undefined;
  /** What stands under the time axis and names the events: those across the chart bear no names then. */
  readonly strip?: ChartStrip | undefined;
}
