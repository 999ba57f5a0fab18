import type { Day, Precision } from '../../model/period.ts';
import type { ChartSeries } from '../chart-series.ts';
import type { TimeRange } from '../time-range.ts';

/** One small chart: the figures of one territory. */
export interface SmallChart {
  /** Code of the territory. */
  readonly id: string;
  readonly name: string;
  readonly series: ChartSeries;
  /** What is written under its name: its last value or its total, or that it has none. */
  readonly note: string;
  readonly isChosen: boolean;
}

/** Small charts that share both axes. */
export interface SmallChartsData {
  readonly charts: readonly SmallChart[];
  readonly time: TimeRange;
  /** Names the period of a precision that starts on a day. */
  readonly tickText: (day: Day, precision: Precision) => string;
  readonly numberText: (value: number) => string;
  /** Written in the room of a chart without figures. */
  readonly emptyText: string;
  /** Says how many charts there is no room for. */
  readonly moreText: (count: number) => string;
}
