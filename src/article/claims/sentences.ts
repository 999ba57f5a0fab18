/** A stretch of text, offsets in UTF-16 units, the end excluded. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Words that a full stop shortens, in French and in English, in lower case without the stop. */
const ABBREVIATIONS = new Set(
  (
    'm mm mme mmes mlle mlles dr pr me mgr st ste av bd bld rte tél tel fax n no nos art al p pp vol ' +
    'chap éd ed env cf ex hab min max dép dep arr fig réf ref resp coll sq ' +
    'mr mrs ms prof jr vs eg ie approx dept est inc ltd co nb'
  ).split(' '),
);

const CLOSERS = /[»”"’')\]\u00a0\u202f]/;
const OPENS = /[\p{Lu}\p{N}«“"‘'([—–\-•*+~≈>À-ÖØ-Þ]/u;
const BULLET = /[•*·▪►‣\-–—]/;
const BEFORE_STOP = /[\p{L}\p{N}]/u;

/** A short word at the end of a line, that a number on the next one goes with: "plus de". */
const LINKING_END = /(?:^|\s)(?:\p{Ll}{1,4}|\d{1,3})$/u;

/** A wrapped line is about as wide as a column of text; a shorter one was ended on purpose. */
const SHORT_LINE = 60;

/**
 * Cuts a text into sentences, in French or in English. A blank line always ends one; a full stop
 * does not where it shortens a word ("M.", "n.") or stands within a number.
 */
export function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = skipBlanks(text, 0);
  let lineStart = 0;
  const close = (end: number) => {
    const trimmed = trimEnd(text, start, end);
    if (trimmed > start) found.push({ start, end: trimmed });
    start = skipBlanks(text, end);
  };
  for (let at = start; at < text.length; at += 1) {
    if (at < start) continue;
    const character = text.charAt(at);
    if (character === '\n') {
      const next = skipBlanks(text, at);
      if (endsLine(text, at, next, lineStart)) close(at);
      lineStart = next;
      at = Math.max(at, next - 1);
    } else if (isStop(character) && endsSentence(text, at)) {
      close(afterClosers(text, at + 1));
    }
  }
  close(text.length);
  return found;
}

function isStop(character: string): boolean {
  return character === '.' || character === '!' || character === '?' || character === '…';
}

function endsLine(text: string, at: number, next: number, lineStart: number): boolean {
  if (next >= text.length || text.slice(at + 1, next).includes('\n')) return true;
  const opening = text.charAt(next);
  if (BULLET.test(opening)) return true;
  if (/[,;(]/.test(text.charAt(at - 1))) return false;
  if (/\d/.test(opening) && LINKING_END.test(text.slice(Math.max(0, at - 6), at))) return false;
  return at - lineStart < SHORT_LINE && OPENS.test(opening);
}

function endsSentence(text: string, at: number): boolean {
  const after = afterClosers(text, at + 1);
  if (after >= text.length) return true;
  if (isStop(text.charAt(at + 1))) return false;
  const next = skipBlanks(text, after);
  if (next === after) return false;
  if (next < text.length && !OPENS.test(text.charAt(next))) return false;
  return text.charAt(at) !== '.' || !isAbbreviation(text, at);
}

/** Longest shortened word looked for before a full stop. */
const REACH = 8;

function isAbbreviation(text: string, stop: number): boolean {
  let first = stop;
  while (first > 0 && stop - first < REACH && BEFORE_STOP.test(text.charAt(first - 1))) first -= 1;
  const word = text.slice(first, stop);
  if (/^\p{Lu}$/u.test(word)) return true;
  return ABBREVIATIONS.has(word.toLowerCase());
}

function afterClosers(text: string, from: number): number {
  let at = from;
  while (at < text.length && CLOSERS.test(text.charAt(at))) at += 1;
  // A French closing quote may stand after an ordinary space.
  return text.startsWith(' »', at) ? at + 2 : at;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
