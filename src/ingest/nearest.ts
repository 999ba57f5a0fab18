import { foldText } from './fold-text.ts';

/** How many codes a remark suggests. */
const SUGGESTED = 3;

/** Slips allowed for each three letters: more, and the suggestion would be a guess. */
const LETTERS_PER_SLIP = 3;

/** Longest text compared letter by letter; a longer one is no code. */
const MAX_COMPARED = 60;

/** Gives the known codes that look most like a text, the likeliest first, none where none does. */
export function nearest(text: string, known: Iterable<string>): readonly string[] {
  const wanted = foldText(text);
  if (wanted === '' || wanted.length > MAX_COMPARED) return [];
  const found: { readonly code: string; readonly slips: number }[] = [];
  for (const code of known) {
    const candidate = foldText(code);
    const within = candidate.length > 3 && wanted.length > 3;
    const part = within && (candidate.includes(wanted) || wanted.includes(candidate));
    const slips = part ? 1 : editDistance(wanted, candidate);
    if (slips <= Math.max(1, Math.floor(wanted.length / LETTERS_PER_SLIP))) {
      found.push({ code, slips });
    }
  }
  found.sort((a, b) => a.slips - b.slips);
  return found.slice(0, SUGGESTED).map(({ code }) => code);
}

/** Letters to add, drop or change to turn one text into the other (Levenshtein, 1966). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
