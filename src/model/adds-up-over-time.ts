import type { Indicator } from './indicator.ts';
import { quantityOf } from './quantity.ts';

/** Tells whether the periods of an indicator add up: those of a stock do not, nor those of a rate. */
export function addsUpOverTime(indicator: Indicator): boolean {
  return indicator.kind === 'flux' && quantityOf(indicator) === 'count';
}
