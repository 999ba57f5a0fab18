import type { Day, Precision } from '../model/period.ts';
import type { Scheme } from '../theme/indicator-style.ts';

/** The colours of the page that the chart needs, as `#rrggbb`. */
export interface ChartColors {
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly paper: string;
}

export interface EvolutionOptions {
  /** First day shown; by default the data decide. */
  readonly from?: Day | undefined;
  /** The day after the last one shown; by default the data decide. */
  readonly to?: Day | undefined;
  readonly scheme: Scheme;
  readonly colors: ChartColors;
  /** Names the period of the given precision that starts on a day: "2021", "juil. 2021". */
  tickText(day: Day, precision: Precision): string;
  numberText(value: number): string;
  /** Size of the text, in px; by default as the page writes it on a wide or a narrow screen. */
  readonly fontSize?: number | undefined;
  /** True on a narrow screen: smaller type and marks, fewer ticks, no labels at line ends. */
  readonly compact: boolean;
}
