import type { ClassBreaks } from './class-breaks.ts';

/**
 * Gives the class of a value, from 0, or undefined where there are no classes.
 * A value beyond the bounds falls in the nearest class: breaks may come from another period.
 */
export function classOf(breaks: ClassBreaks, value: number): number | undefined {
  if (breaks.length < 2 || Number.isNaN(value)) return undefined;
  const last = breaks.length - 2;
  let index = 0;
  while (index < last && value >= (breaks[index + 1] ?? Infinity)) index += 1;
  return index;
}
