/**
 * Bounds of the classes of a map, rising, one more than there are classes: class i holds the values
 * from bound i up to bound i + 1, which it leaves to the next class; the last one keeps it.
 * No bounds: no class.
 */
export type ClassBreaks = readonly number[];

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
