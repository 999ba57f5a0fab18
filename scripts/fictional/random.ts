/** Numbers in [0, 1), always the same for a seed (mulberry32, Tommy Ettinger, public domain). */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws a count of mean `mean` (Knuth, The Art of Computer Programming, 3.4.1, algorithm Q). */
export function poisson(mean: number, random: () => number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count += 1;
  return count;
}

/** Picks an item, the likelier the heavier. Throws a RangeError where there is none. */
export function pickWeighted<T>(
  items: readonly T[],
  weigh: (item: T) => number,
  random: () => number,
): T {
  let left = random() * items.reduce((sum, item) => sum + weigh(item), 0);
  for (const item of items) {
    left -= weigh(item);
    if (left < 0) return item;
  }
  const last = items.at(-1);
  if (last === undefined) throw new RangeError('items: none');
  return last;
}
