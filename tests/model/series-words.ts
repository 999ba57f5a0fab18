import { figureSeries } from '../../src/model/figure-series.ts';
import type { MeasureKind } from '../../src/model/indicator.ts';
import type { SeriesPoint } from '../../src/model/series.ts';
import { period, wordsOf } from './in-words.ts';
import { dataset, indicator, type Row } from './small-dataset.ts';
import { SMALL_LOT, WHOLE } from './small-lot.ts';

/** A day that only periods of 2030 hold. */
export const TODAY = period('2030-01-01').start;

/** Gives the points of rows in a territory of the small Lot. */
export function pointsOf(
  rows: readonly Row[],
  kind: MeasureKind,
  territory: string = WHOLE,
): readonly SeriesPoint[] {
  const query = { indicator: indicator(kind), territory };
  return figureSeries(dataset(rows), SMALL_LOT, query, TODAY).points;
}

/** Says the points of rows in a territory of the small Lot, one a line. */
export const seriesWords = (
  rows: readonly Row[],
  kind: MeasureKind,
  territory: string = WHOLE,
): string[] => wordsOf(pointsOf(rows, kind, territory));
