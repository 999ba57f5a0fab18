import type { Measure } from './measure.ts';
import type { Period } from './period.ts';
import type { Level } from './territory.ts';

/** How much of a territory a rolled-up figure covers, in territories of one level. */
export interface Coverage {
  readonly level: Exclude<Level, 'departement'>;
  readonly present: number;
  readonly expected: number;
}

/** One figure of a series: as a source gives it, or rolled up from the territories below. */
export interface SeriesPoint {
  readonly period: Period;
  readonly measure: Measure;
  /** Ids of the sources behind it, at least one unless the row named none. */
  readonly sources: readonly string[];
  readonly notes: readonly string[];
  /** Undefined where the figure speaks of the territory itself; otherwise what was added up. */
  readonly coverage: Coverage | undefined;
  /** True while the period is not over, so that the figure may grow. */
  readonly running: boolean;
}

/**
 * The figures of one indicator in one territory, by start of period.
 * Two sources for one period give two points.
 */
export interface Series {
  readonly indicator: string;
  readonly territory: string;
  readonly points: readonly SeriesPoint[];
}
