/** A key that a JSON object gives twice. */
export interface RepeatedKey {
  readonly key: string;
  /** Row of the nearest array that the object is in, under a header in row 1; 0 outside arrays. */
  readonly row: number;
}

interface Open {
  /** Keys of an object so far; undefined for an array. */
  readonly keys: Set<string> | undefined;
  row: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Lists the keys that objects of a valid JSON text give again: reading it keeps the last value only. */
export function repeatedKeys(text: string): readonly RepeatedKey[] {
  const found: RepeatedKey[] = [];
  const open: Open[] = [];
  let place = 0;
  while (place < text.length) {
    const mark = text.charCodeAt(place);
    if (mark === QUOTE) {
      const end = stringEnd(text, place);
      const around = open[open.length - 1];
      if (around?.keys && isKey(text, end)) {
        const key = textOf(text.slice(place, end));
        if (around.keys.has(key)) found.push({ key, row: around.row });
        else around.keys.add(key);
      }
      place = end;
      continue;
    }
    step(open, text[place]);
    place += 1;
  }
  return found;
}

function step(open: Open[], mark: string | undefined): void {
  const around = open[open.length - 1];
  if (mark === '{') open.push({ keys: new Set(), row: around?.row ?? 0 });
  else if (mark === '[') open.push({ keys: undefined, row: 2 });
  else if (mark === '}' || mark === ']') open.pop();
  else if (mark === ',' && around && !around.keys) around.row += 1;
}

function stringEnd(text: string, start: number): number {
  let place = start + 1;
  while (place < text.length) {
    const mark = text.charCodeAt(place);
    if (mark === QUOTE) return place + 1;
    place += mark === BACKSLASH ? 2 : 1;
  }
  return place;
}

function isKey(text: string, end: number): boolean {
  let place = end;
  while (' \t\n\r'.includes(text[place] ?? ':')) place += 1;
  return text[place] === ':';
}

/** Two spellings of one key are one key: an escaped letter is the letter. */
function textOf(quoted: string): string {
  return quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}
