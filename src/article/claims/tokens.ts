type TokenKind = 'word' | 'digits' | 'mark' | 'address';

/** What stands between a token and the one before. */
type Gap = 'none' | 'space' | 'line' | 'paragraph';

/** A word, a run of digits, a sign or a web address, with its place in the text. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** The text to look up in word lists: composed, in lower case, apostrophes and hyphens plain. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
}

const OPENS_ADDRESS = /[hw]/i;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>()]+/iy;
/** A word holds its hyphens: "rendez-vous", "vingt-quatre", "Lacapelle-Marival". */
const WORD = /[\p{L}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{M}]+)*/uy;
const DIGITS = /[0-9]+/y;
const SPACE = /\s+/uy;
const LETTER = /\p{L}/u;
const APOSTROPHE = /['’ʼ]/;

/** Elided words of more than two letters; all shorter ones are elided before an apostrophe. */
const LONG_ELISIONS = new Set(['jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'presqu', 'quelqu']);

/**
 * Cuts a text into tokens; nothing but blanks is lost. "l’ambassadeur" is two tokens, the first
 * with its apostrophe; "aujourd’hui" is one.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let gap: Gap = 'paragraph';
  const add = (kind: TokenKind, end: number) => {
    const written = text.slice(at, end);
    const key = kind === 'digits' || kind === 'address' ? written : keyOf(written);
    tokens.push({ kind, text: written, key, start: at, end, gap });
    at = end;
    gap = 'none';
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const spaceEnd = isPlainSign(code) ? undefined : endOf(SPACE, text, at);
    if (spaceEnd !== undefined) {
      if (tokens.length > 0) gap = gapOf(text.slice(at, spaceEnd));
      at = spaceEnd;
      continue;
    }
    const digitsEnd = isDigit(code) ? endOf(DIGITS, text, at) : undefined;
    if (digitsEnd !== undefined) {
      add('digits', digitsEnd);
      continue;
    }
    const addressEnd = OPENS_ADDRESS.test(text.charAt(at)) ? endOf(ADDRESS, text, at) : undefined;
    if (addressEnd !== undefined) {
      add('address', addressEnd);
      continue;
    }
    const wordEnd = wordEndAt(text, at);
    if (wordEnd !== undefined) add('word', wordEnd);
    else add('mark', at + String.fromCodePoint(text.codePointAt(at) ?? 0).length);
  }
  return tokens;
}

/** Tells of visible ASCII, which holds no blank. */
const isPlainSign = (code: number) => code > 0x20 && code < 0x7f;
const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

const PLAIN = /^[a-zà-öø-ÿ'-]*$/;

/** Writes a word as word lists hold it. */
function keyOf(written: string): string {
  const lower = written.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-');
}

function wordEndAt(text: string, at: number): number | undefined {
  const end = endOf(WORD, text, at);
  if (end === undefined || !APOSTROPHE.test(text.charAt(end))) return end;
  const word = text.slice(at, end);
  const following = endOf(WORD, text, end + 1);
  if (word.length <= 2 || LONG_ELISIONS.has(word.toLowerCase())) {
    return following === undefined && !LETTER.test(text.charAt(end + 1)) ? end : end + 1;
  }
  return following ?? end;
}

function gapOf(blanks: string): Gap {
  const first = blanks.indexOf('\n');
  if (first < 0) return 'space';
  return blanks.indexOf('\n', first + 1) < 0 ? 'line' : 'paragraph';
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
