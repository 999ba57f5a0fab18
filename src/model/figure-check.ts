import type { ValueMeasure } from './measure.ts';
import type { Period } from './period.ts';

/** A figure that does not fit with others of the same source; both are kept as they are. */
export type FigureCheck = StockFall | UnequalTotal;

interface CheckedFigure {
  readonly indicator: string;
  readonly territory: string;
  readonly period: Period;
  /** '' where the rows name none. */
  readonly source: string;
}

/** A total reached at a date that is under the one reached before. */
export interface StockFall extends CheckedFigure {
  readonly kind: 'stock-falls';
  readonly from: ValueMeasure;
  readonly fromPeriod: Period;
  readonly to: ValueMeasure;
  /** Rows of the figure table that give the two. */
  readonly fromRows: readonly number[];
  readonly rows: readonly number[];
}

/** A total that its parts, all of them known exactly, do not add up to. */
export interface UnequalTotal extends CheckedFigure {
  /** The parts are the territories below, or the values of a breakdown. */
  readonly kind: 'places-differ' | 'parts-differ';
  /** What was added up: the level of the territories, or the name of the breakdown. */
  readonly by: string;
  readonly stated: ValueMeasure;
  readonly summed: number;
  /** Rows of the figure table that state the total. */
  readonly rows: readonly number[];
  /** Rows that were added up. */
  readonly partRows: readonly number[];
}
