import { NOTE_CALLS } from '../values/note-calls.ts';

const WORD = /[\p{L}\p{M}\p{N}%€]+/gu;
const MARKS = /\p{Mark}+/gu;
/** Calls of notes: "Contacts¹". */
const CALLS = new RegExp(`[${NOTE_CALLS}]+`, 'g');

/** Longest text whose words are looked at: what is longer is no header, no label and no total. */
export const LONGEST_LABEL = 200;

/** Words that join others and say nothing by themselves, in French and in English. */
const JOINING: ReadonlySet<string> = new Set(
  'a an and au aux d dans de des du en et l la le les of ou par pour s sur the to'.split(' '),
);

/**
 * Gives the words of a label without accents and capitals; `codeInsee` and `code_insee` are two
 * words. None for a text too long to be a label.
 */
export function labelWords(text: string): readonly string[] {
  if (text.length > LONGEST_LABEL) return [];
  const plain = text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/\((?:s|e|es|x)\)/gi, '')
    .replace(CALLS, ' ')
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('œ', 'oe');
  return plain.match(WORD) ?? [];
}

/** Shortest stem: shorter words keep their endings. */
const SHORTEST_STEM = 3;

/**
 * Takes number, gender and `-ation` off a folded word, so that "installées", "installé" and
 * "installation" compare equal. Rough on purpose: it only ever meets words treated the same way.
 */
export function stemOf(word: string): string {
  const stem = word
    .replace(/aux$/, 'al')
    .replace(/[sx]+$/, '')
    .replace(/e{1,2}$/, '')
    .replace(/ation$/, '');
  return stem.length < SHORTEST_STEM ? word : stem;
}

/** Gives the stems of the words that carry the sense of a label, or of all where none does. */
export function labelStems(text: string): readonly string[] {
  const words = labelWords(text);
  const telling = words.filter((word) => !JOINING.has(word));
  return (telling.length > 0 ? telling : words).map(stemOf);
}

/**
 * Writes a label so that two ways of saying it compare equal, the order of its words aside.
 *
 * @example labelKey('Code de la commune') === labelKey('commune_code')
 */
export function labelKey(text: string): string {
  return [...new Set(labelStems(text))].sort().join(' ');
}

/** The keys under which a header may be known: whole, then without what stands in parentheses. */
export function headerKeys(header: string): readonly string[] {
  const whole = labelKey(header);
  if (header.length > LONGEST_LABEL) return [];
  const bare = labelKey(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  return bare === whole || bare === '' ? [whole] : [whole, bare];
}

/** Gives the stems of a list of words parted by blanks, to look words up in. */
export function stemSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).flatMap(labelStems));
}
