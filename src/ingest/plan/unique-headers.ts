import { columnLetter } from '../column-letter.ts';
import { foldText } from '../fold-text.ts';

/**
 * Makes headers unique, capitals and accents aside: "valeur", "valeur (2)". Columns without one go
 * by their letter.
 */
export function uniqueHeaders(headers: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  const taken = new Set(headers.map(foldText));
  return headers.map((written, index) => {
    const header = written.replace(/\s+/g, ' ').trim() || columnLetter(index);
    const folded = foldText(header);
    let count = (counts.get(folded) ?? 0) + 1;
    while (count > 1 && taken.has(foldText(`${header} (${count})`))) count += 1;
    counts.set(folded, count);
    return count === 1 ? header : `${header} (${count})`;
  });
}
