import type { Measure } from './measure.ts';
import type { Period } from './period.ts';
import type { CountedLevel } from './territory.ts';

/** How much of a territory a rolled-up figure covers, in territories of one level. */
export interface Coverage {
  readonly level: CountedLevel;
  readonly present: number;
  readonly expected: number;
}

/** One figure of a series: as a source gives it, or rolled up from the territories below. */
export interface SeriesPoint {
  readonly period: Period;
  readonly measure: Measure;
  /** Ids of the sources behind it; empty where the rows named none. */
  readonly sources: readonly string[];
  readonly notes: readonly string[];
  /** Undefined where the figure speaks of the territory itself; otherwise what was added up. */
  readonly coverage: Coverage | undefined;
  /** True while the period is not over, so that the figure may grow. */
  readonly running: boolean;
  /** True where the figures added up do not fill the whole period. */
  readonly partialPeriod: boolean;
  /** True where one of the figures added up is given otherwise by another source. */
  readonly disputed: boolean;
}

/**
 * The figures of one indicator in one territory, by start of period, the coarser period first.
 * Two sources for one period give two points, the one to be added up first.
 */
export interface Series {
  readonly indicator: string;
  readonly territory: string;
  /**
   * True where the points are counted from the list of events or partners: such a list is what
   * its sources happened to report, so that a rise or a fall of its length means nothing.
   */
  readonly counted: boolean;
  readonly points: readonly SeriesPoint[];
}

/** Tells whether a point speaks for less than its whole territory or period. */
export function isPartial(point: SeriesPoint): boolean {
  return (
    point.partialPeriod ||
    (point.coverage !== undefined && point.coverage.present < point.coverage.expected)
  );
}
