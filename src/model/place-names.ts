/**
 * Names and initials by which the intercommunalités of the Lot go besides their own, by SIREN. Only
 * those that each gives itself, on its own site: cahorsagglo.fr, cauvaldor.fr, ccvlv.fr,
 * cc-lalbenque-limogne.fr.
 */
export const EPCI_SHORT_NAMES: Readonly<Record<string, readonly string[]>> = {
  '200023737': ['Cahors Agglo'],
  '200066371': ['Cauvaldor'],
  '244600433': ['CCVLV', 'Vallée du Lot et Vignoble'],
  '244600532': ['CCPLL', 'Lalbenque-Limogne', 'Pays Lalbenque-Limogne'],
};

const MARKS = /\p{Mark}+/gu;

/** `s/ Célé` is short for `sur Célé`; elsewhere a slash parts two names. */
const SUR_SLASH = /\bs\s?\/\s?/g;

const SHORT_WORDS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['lez', 'les'],
  ['ss', 'sous'],
]);

const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'les', 'l']);

/** Tells whether a folded word is an article. */
export function isArticle(word: string | undefined): boolean {
  return word !== undefined && ARTICLES.has(word);
}

/**
 * Writes a text plainly: no accents, no capitals, no ligatures, `s/` in full. Punctuation stays.
 *
 * @example plainText('Cœur de Causse') // 'coeur de causse'
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('&amp;', ' et ')
    .replaceAll('&', ' et ')
    .replace(SUR_SLASH, ' sur ');
}

/**
 * Gives the words of a name, so that two spellings of it give the same ones: no accents, capitals,
 * hyphens or apostrophes, `saint` and `sur` in full.
 *
 * @example placeWords("ST-VINCENT RIVE D’OLT") // ['saint', 'vincent', 'rive', 'd', 'olt']
 */
export function placeWords(text: string): string[] {
  return plainWords(plainText(text));
}

/** Gives the words of a text that is plain already. */
export function plainWords(plain: string): string[] {
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  // « Bagnac s Célé »: what is left of `s/` in between two words.
  const last = words.length - 1;
  return words.map((word, place) =>
    word === 's' && place > 0 && place < last ? 'sur' : (SHORT_WORDS.get(word) ?? word),
  );
}

/**
 * Gives the key of a name: its words in one, since hyphens and blanks come and go
 * (« La Capelle-Marival », « Lacapelle Marival »).
 */
export function placeKey(words: readonly string[]): string {
  return words.join('');
}

/**
 * Gives the ways a name is written in lists, as words: as it is, without its article, and with its
 * article behind (« Arques (Les) »).
 */
export function nameSpellings(name: string): readonly (readonly string[])[] {
  const words = placeWords(name);
  const [first = '', ...rest] = words;
  if (!isArticle(first) || rest.length === 0) return [words];
  return [words, rest, [...rest, first]];
}
