/** A name longer than this, in letters, is better read on two lines. */
const LONGEST_LINE = 15;

/**
 * Cuts a long name in two lines, at the space that leaves them most alike.
 *
 * @example balancedLines('Vallée du Lot et du Vignoble') // ['Vallée du Lot', 'et du Vignoble']
 */
export function balancedLines(name: string): readonly string[] {
  if (name.length <= LONGEST_LINE) return [name];
  let best: readonly string[] = [name];
  let longest = name.length;
  for (let space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
    const lines = [name.slice(0, space), name.slice(space + 1)];
    const length = Math.max(...lines.map((line) => line.length));
    if (length < longest) {
      longest = length;
      best = lines;
    }
  }
  return best;
}
