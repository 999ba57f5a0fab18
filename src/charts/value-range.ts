import { measureInterval, type ValueMeasure } from '../model/measure.ts';
import type { ChartReference, ChartSeries } from './chart-series.ts';
import { roundTicks } from './round-ticks.ts';

/** The value axis: its round ticks, the first and last being its ends. */
export interface ValueRange {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** Room above a lower bound, as a share of the value, so that its arrow points at something. */
const HEADROOM = 0.06;

/** An axis may leave zero only where all values are above this share of the greatest… */
const NARROW = 0.8;
/** …and are counted in tens of thousands, as inhabitants are: elsewhere it would exaggerate. */
const LARGE = 10_000;

/** Gives the lowest and highest values drawn for each point, brackets and headroom included. */
function extents(series: readonly ChartSeries[]): (readonly [number, number])[] {
  return series.flatMap(({ points }) =>
    points.flatMap(({ measure }) => (measure.kind === 'absent' ? [] : [extentOf(measure)])),
  );
}

function extentOf(measure: ValueMeasure): readonly [number, number] {
  const { value } = measure;
  const { low, high } = measureInterval(measure);
  const room = Math.abs(value) * HEADROOM;
  return [Number.isFinite(low) ? low : value, Number.isFinite(high) ? high : value + room];
}

/**
 * Gives the value axis for series: from zero, save for stocks alone whose values are all large and
 * close together (a population), since marks, unlike columns, do not measure from zero.
 */
export function valueRange(
  series: readonly ChartSeries[],
  count: number,
  references: readonly ChartReference[] = [],
): ValueRange {
  const drawn = [...extents(series), ...references.map(({ measure }) => extentOf(measure))];
  const low = drawn.reduce((least, extent) => Math.min(least, extent[0]), Infinity);
  const high = drawn.reduce((most, extent) => Math.max(most, extent[1]), -Infinity);
  if (drawn.length === 0) return ranged(0, 1, count, true);
  const whole = series.every(({ points }) =>
    points.every(({ measure }) => measure.kind === 'absent' || Number.isInteger(measure.value)),
  );
  const stocks = series.every(({ kind }) => kind === 'stock');
  if (stocks && low > NARROW * high && high >= LARGE && low < high) {
    return ranged(low, high, count, whole);
  }
  return ranged(Math.min(0, low), Math.max(0, high), count, whole);
}

function ranged(min: number, max: number, count: number, whole: boolean): ValueRange {
  const ticks = roundTicks(min, max, count, whole);
  return { min: ticks[0] ?? min, max: ticks.at(-1) ?? max, ticks };
}
