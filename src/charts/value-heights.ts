import { measureInterval, type ValueMeasure } from '../model/measure.ts';
import type { PlotArea } from './plot-area.ts';

export interface ValueHeights {
  readonly y: number;
  readonly lowY: number;
  readonly highY: number;
}

/** Places a value and the finite ends of its interval; an end that is open stands at the value. */
export function valueHeights(measure: ValueMeasure, area: PlotArea): ValueHeights {
  const { value } = measure;
  const { low, high } = measureInterval(measure);
  return {
    y: area.yOf(value),
    lowY: area.yOf(Number.isFinite(low) ? low : value),
    highY: area.yOf(Number.isFinite(high) ? high : value),
  };
}
