/**
 * Gives the rank of each value, from 1 for the least; equal ones share the mean of theirs.
 *
 * @example averageRanks([10, 30, 10]) // [1.5, 3, 1.5]
 */
export function averageRanks(values: readonly number[]): readonly number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && values[order[end] ?? -1] === values[order[start] ?? -1]) end += 1;
    for (const index of order.slice(start, end)) ranks[index] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}
