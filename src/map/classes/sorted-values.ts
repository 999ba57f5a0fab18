/** Beyond this nothing is counted, and squares would overflow. */
const LARGEST = 1e100;

/** Sorts what can be classed among numbers: all but NaN, infinities and what is beyond ±1e100. */
export function sortedValues(values: Iterable<number>): readonly number[] {
  return Array.from(values)
    .filter((value) => Math.abs(value) <= LARGEST)
    .sort((a, b) => a - b);
}

/** Gives the different numbers of a sorted list. */
export function distinct(sorted: readonly number[]): readonly number[] {
  return sorted.filter((value, index) => index === 0 || value !== sorted[index - 1]);
}
