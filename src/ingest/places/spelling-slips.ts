/**
 * Counts the letters to add, drop, change or swap with the next to turn one text into the other, or
 * gives undefined beyond `most` (optimal string alignment, Damerau 1964).
 *
 * @example spellingSlips('figeca', 'figeac', 2) // 1
 */
export function spellingSlips(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      current.push(least);
    }
    if (Math.min(...current) > most) return undefined;
    before = previous;
    previous = current;
  }
  const slips = previous[b.length] ?? 0;
  return slips <= most ? slips : undefined;
}
