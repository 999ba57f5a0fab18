const BLANK = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next: `value?` and `key?` where the array or object may also end at once. */
type Expected = 'value' | 'value?' | 'key' | 'key?' | ':' | ', or end';

/**
 * Finds the line (from 1) on which a text stops being JSON, or 0 where it never does. Engines say
 * it in messages of their own, and not always.
 */
export function jsonFaultLine(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let place = match(BLANK, text, 0);
  while (place < text.length) {
    const mark = text[place] ?? '';
    const inside = open.at(-1);
    let next = place + 1;
    if (expected === ':' && mark === ':') expected = 'value';
    else if (expected === ', or end' && mark === ',' && inside) {
      expected = inside === '{' ? 'key' : 'value';
    } else if (closes(mark, inside, expected)) {
      open.pop();
      expected = ', or end';
    } else if (expected === 'key' || expected === 'key?') {
      next = stringEnd(text, place);
      expected = ':';
    } else if (expected === 'value' || expected === 'value?') {
      if (mark === '{' || mark === '[') {
        open.push(mark);
        expected = mark === '{' ? 'key?' : 'value?';
      } else {
        next = mark === '"' ? stringEnd(text, place) : match(SCALAR, text, place);
        expected = ', or end';
      }
    } else return lineAt(text, place);
    if (next === place) return lineAt(text, place);
    place = match(BLANK, text, next);
  }
  return open.length === 0 && expected === ', or end' ? 0 : lineAt(text, text.trimEnd().length);
}

function closes(mark: string, inside: '{' | '[' | undefined, expected: Expected): boolean {
  if (mark === '}') return inside === '{' && (expected === 'key?' || expected === ', or end');
  if (mark === ']') return inside === '[' && (expected === 'value?' || expected === ', or end');
  return false;
}

/** Gives the end of a match that starts at a place, or the place itself where there is none. */
function match(pattern: RegExp, text: string, place: number): number {
  pattern.lastIndex = place;
  return place + (pattern.exec(text)?.[0].length ?? 0);
}

/** Gives the end of the string that starts at a place, or the place itself where there is none. */
function stringEnd(text: string, start: number): number {
  if (text[start] !== '"') return start;
  let place = start + 1;
  while (place < text.length && text[place] !== '"') {
    const next = text[place] === '\\' ? match(ESCAPE, text, place) : place + 1;
    // JSON allows no raw control in a string, a line feed least of all.
    if (next === place || text.charCodeAt(place) < 0x20) return start;
    place = next;
  }
  return place < text.length ? place + 1 : start;
}

function lineAt(text: string, place: number): number {
  return text.slice(0, place).split('\n').length;
}
