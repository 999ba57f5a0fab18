import { type Qualifier, QUALIFIERS } from '../../model/qualifier.ts';
import { cellText, plainLetters } from './cell-text.ts';
import { qualifierNamed } from './qualifier-words.ts';

/** What people put in a column of qualifiers besides the words that stand before a number. */
const MORE = new Map<string, Qualifier>([
  ['', 'exact'],
  ['=', 'exact'],
  ['exacte', 'exact'],
  ['precis', 'exact'],
  ['plus', 'plus_de'],
  ['moins', 'moins_de'],
  ['pres', 'pres_de'],
  ['approximatif', 'environ'],
  ['approximative', 'environ'],
  ['approximation', 'environ'],
  ['arrondi', 'environ'],
]);

/**
 * Reads a cell of a column of qualifiers: the model's codes and their synonyms in French and
 * English, `exact` where it is empty. Undefined for anything else, "au plus" included.
 */
export function readQualifier(text: string): Qualifier | undefined {
  const clean = cellText(text);
  if (clean === undefined) return undefined;
  const plain = plainLetters(clean)
    .replace(/[ _-]+/g, ' ')
    .trim();
  const known = MORE.get(plain) ?? QUALIFIERS.find((code) => code.replace('_', ' ') === plain);
  if (known) return known;
  const named = qualifierNamed(clean) ?? qualifierNamed(plain);
  return named === 'at-most' ? undefined : named;
}
