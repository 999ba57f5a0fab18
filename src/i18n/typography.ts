import type { Lang } from './lang.ts';

const NO_BREAK = '\u00a0';
const NARROW_NO_BREAK = '\u202f';

/**
 * Puts the no-break spaces of French typography in a text: narrow before « ; ! ? », ordinary
 * before « : », inside guillemets and between « n° » and its number, narrow between groups of
 * three digits and before « € % » (Lexique des règles typographiques de l'Imprimerie nationale).
 * Spaces that are there already are replaced, none is added where the writer put none.
 */
export function frenchSpaces(text: string): string {
  return text
    .replace(/[ \u00a0\u202f]([;!?])/g, `${NARROW_NO_BREAK}$1`)
    .replace(/[ \u00a0\u202f]([:»])/g, `${NO_BREAK}$1`)
    .replace(/«[ \u00a0\u202f]/g, `«${NO_BREAK}`)
    .replace(/(?<!\d)(\d{1,3})[ \u00a0](?=\d{3}(?!\d))/g, `$1${NARROW_NO_BREAK}`)
    .replace(/(\d)[ \u00a0]([€%])/g, `$1${NARROW_NO_BREAK}$2`)
    .replace(/([nN]°) (?=\d)/g, `$1${NO_BREAK}`);
}

/** What stands between the items of a list that have commas of their own. */
export function semicolon(lang: Lang): string {
  return lang === 'fr' ? `${NARROW_NO_BREAK}; ` : '; ';
}

/** What stands between a name and what is said of it. */
export function colon(lang: Lang): string {
  return lang === 'fr' ? `${NO_BREAK}: ` : ': ';
}

/** Puts « de » before a number or a period in words, elided before a vowel: « d’environ 30 ». */
export function ofFrench(text: string): string {
  return /^[aàâeéèêiîoôuûy]/i.test(text) ? `d’${text}` : `de ${text}`;
}
