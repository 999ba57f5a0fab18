const MARKS = /\p{Mark}+/gu;
const GAPS = /[\s\-_]+/gu;

/**
 * Writes a text so that two spellings of one name compare equal: no accents, no capitals, one `_`
 * for any run of blanks, hyphens and underscores.
 *
 * @example foldText(' Période ') // 'periode'
 */
export function foldText(text: string): string {
  return text.trim().normalize('NFD').replace(MARKS, '').toLowerCase().replace(GAPS, '_');
}
