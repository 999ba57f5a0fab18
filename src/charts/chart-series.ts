import type { MeasureKind } from '../model/indicator.ts';
import type { Measure } from '../model/measure.ts';
import type { Period } from '../model/period.ts';
import type { IndicatorStyle } from '../theme/indicator-style.ts';

/** One figure as the chart shows it; its texts are made by the caller, in its language. */
export interface ChartPoint {
  readonly period: Period;
  readonly measure: Measure;
  /** The value in words: "plus de 500 personnes". */
  readonly text: string;
  /** The same in the fewest words ("plus de 500"), drawn beside the mark where there is room. */
  readonly shortText?: string | undefined;
  readonly periodText: string;
  readonly sourceText: string;
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
}

/** Names one point: `pointIndex` counts in the `points` of the series, as given. */
export interface PointRef {
  readonly seriesId: string;
  readonly pointIndex: number;
}
