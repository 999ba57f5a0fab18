import { startingIn } from './stretches.ts';

/** A word of a text: where it stands, and the forms by which it is compared. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** No accents, no capitals, ligatures undone: `cœur` is `coeur`. */
  readonly folded: string;
  /** `folded` without the endings of number and gender: see `stemOf`. */
  readonly stem: string;
  /** True where it begins with a capital or a digit, as names do. */
  readonly capital: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:-\n[ \t]*(?=\p{Ll})[\p{L}\p{M}]+)*/gu;
/** Where a scanned text cuts a word at the end of a line. */
const CUT = /-\n[ \t]*/g;
const MARKS = /\p{Mark}+/gu;

/** How names of places are shortened in French. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
]);

/** Cuts a text into words; apostrophes and hyphens part them, a cut at the end of a line does not. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: written, index }) => {
    const plain = foldWord(written);
    const folded = SHORTENED.get(plain) ?? plain;
    return {
      start: index,
      end: index + written.length,
      folded,
      stem: stemOf(folded),
      capital: /^[\p{Lu}\p{N}]/u.test(written),
    };
  });
}

const PLAIN = /^[a-z0-9]*$/;

function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return word
    .replace(CUT, '')
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}

/** Shortest stem: shorter words keep their endings, or "vues" and "vu" would be "v". */
const SHORTEST_STEM = 3;
/** Most words have none of the endings. */
const ENDED = /[esx]$/;

/**
 * Takes the plural and the feminine off a folded word, French or English, so that "installées",
 * "installé" and "installés" compare equal. Rough on purpose: it only ever compares words with
 * words that went through it too.
 *
 * @example stemOf('installees') // 'install'
 */
function stemOf(folded: string): string {
  if (!ENDED.test(folded)) return folded;
  const stem = folded
    .replace(/aux$/, 'al')
    .replace(/[sx]+$/, '')
    .replace(/e{1,2}$/, '');
  return stem.length < SHORTEST_STEM ? folded : stem;
}

/** Keeps the words that lie wholly between two offsets. */
export function wordsBetween(words: readonly Word[], start: number, end: number): readonly Word[] {
  const inside = startingIn(words, start, end);
  return (inside.at(-1)?.end ?? end) > end ? inside.slice(0, -1) : inside;
}
