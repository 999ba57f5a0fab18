import type { ValueMeasure } from '../model/measure.ts';
import { interval } from '../model/qualifier.ts';
import type { PlotArea } from './plot-area.ts';

export interface ValueHeights {
  readonly y: number;
  readonly lowY: number;
  readonly highY: number;
}

/** Places a value and the finite ends of its interval; an end that is open stands at the value. */
export function valueHeights({ value, qualifier }: ValueMeasure, area: PlotArea): ValueHeights {
  const { low, high } = interval(value, qualifier);
  return {
    y: area.yOf(value),
    lowY: area.yOf(Number.isFinite(low) ? low : value),
    highY: area.yOf(Number.isFinite(high) ? high : value),
  };
}
