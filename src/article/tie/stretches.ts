/** Something that starts somewhere in a text. Lists of them stand in the order of the text. */
interface Started {
  readonly start: number;
}

/** Gives the index of the first item that starts at an offset or after it, by halves. */
function firstFrom(items: readonly Started[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gives the items that start at or after `from` and before `to`. */
export function startingIn<Item extends Started>(
  items: readonly Item[],
  from: number,
  to: number,
): readonly Item[] {
  return items.slice(firstFrom(items, from), firstFrom(items, to));
}

/** Gives up to `count` items that start before an offset, the last ones, in order. */
export function lastBefore<Item extends Started>(
  items: readonly Item[],
  offset: number,
  count = 1,
): readonly Item[] {
  const end = firstFrom(items, offset);
  return items.slice(Math.max(0, end - count), end);
}
