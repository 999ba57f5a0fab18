/** Longer texts are neither numbers nor periods. */
const LONGEST = 200;

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
/** The spaces that typography puts between thousands: no-break, figure, thin, narrow no-break. */
const SPACES = /[\u00a0\u2000-\u200a\u202f]/g;
/** Runs of spaces; between two digits they are kept, since they are no group. */
const WIDE_SPACES = / {2,}(?=[^\d ])|(?<=[^\d ]) {2,}/g;
const APOSTROPHES = /[\u2018\u2019\u02bc]/g;
/** Hyphens, the en dash and the minus sign. The em dash stands for no number. */
const MINUS = /[\u2010-\u2013\u2212\ufe63]/g;
/** A spreadsheet's marks for "this is text": `'12`, `="12"`. */
const TEXT_MARK = /^'(?=[\d.,+(-])|^="([^"]*)"$/;

/**
 * Writes a cell with one sign for each thing: one kind of space, minus and apostrophe, plain digits,
 * nothing invisible. Gives undefined where the text is too long for a value.
 */
export function cellText(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return undefined;
  // Numbers need none of it, and most cells are numbers.
  if (/^-?[\d.,]*$/.test(trimmed)) return trimmed;
  return trimmed
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(SPACES, ' ')
    .replace(WIDE_SPACES, ' ')
    .replace(APOSTROPHES, "'")
    .replace(MINUS, '-')
    .replace(TEXT_MARK, '$1')
    .trim();
}

const ACCENTED = /[\u00c0-\u017f]/g;

/** Writes a text without accents or capitals; as long as it was, so that places in it still hold. */
export function plainLetters(text: string): string {
  return text.replace(ACCENTED, (letter) => letter.normalize('NFD').charAt(0)).toLowerCase();
}
