import { isArticle, plainText, plainWords } from '../../model/place-names.ts';
import type { Level } from '../../model/territory.ts';
import { NOTE_CALLS } from '../values/note-calls.ts';
import { withoutLevel } from './level-words.ts';

/** A code in a text; `alone` where nothing but a comma, dash or bracket touches it. */
export interface PlaceNumber {
  readonly digits: string;
  readonly alone: boolean;
}

/** A text that may name a place, taken apart. */
export interface PlaceWording {
  /** Names, as words: by piece (between brackets, commas, slashes), then by part (between ` - `). */
  readonly pieces: readonly (readonly (readonly string[])[])[];
  readonly numbers: readonly PlaceNumber[];
  /** Level that a piece of its own says: « Quercy Blanc (CC) ». */
  readonly level: Level | undefined;
  /** It says that its number is a postal code. */
  readonly postal: boolean;
  /** A postal code of the sorting office's own, which no commune has. */
  readonly cedex: boolean;
}

const PIECES = /[()[\]{},;/|]+/;
const PARTS = /\s[-–—:]+\s|:/;
const CODE = /^(?:\d+|2[ab]\d{0,3})$/;
const CODE_LENGTHS: ReadonlySet<number> = new Set([5, 9, 14]);

/** Calls of notes after a name: "Cahors³". */
const CALLS = new RegExp(`[*${NOTE_CALLS}]+$`);

/** Words that announce a code, dropped where there is one. */
const CODE_WORDS: ReadonlySet<string> = new Set(
  'code codes insee cog geo siren siret numero no n fr cp postal'.split(' '),
);

/** Most columns of places hold codes and nothing else. */
const PLAIN_CODE = { pieces: [], level: undefined, postal: false, cedex: false } as const;

/** Takes a text apart. It is plain on any text, but meant for one of at most a few hundred letters. */
export function placeWording(text: string): PlaceWording {
  if (/^\d+$/.test(text)) return { ...PLAIN_CODE, numbers: [{ digits: text, alone: true }] };
  const numbers: PlaceNumber[] = [];
  const pieces: string[][][] = [];
  const seen = { level: undefined as Level | undefined, postal: false, cedex: false };
  for (const piece of mendNumbers(plainText(text.replace(CALLS, ''))).split(PIECES)) {
    const parts: string[][] = [];
    for (const part of piece.split(PARTS)) {
      const all = plainWords(part);
      const cedex = all.indexOf('cedex');
      const words = cedex === -1 ? all : [...all.slice(0, cedex), ...afterCedex(all, cedex)];
      seen.cedex ||= cedex !== -1;
      const rest = takeNumbers(words, numbers);
      seen.postal ||=
        rest.length < words.length && rest.some((word) => word === 'cp' || word === 'postal');
      parts.push(rest);
    }
    pieces.push(parts);
  }
  const named = numbers.length === 0 ? pieces : pieces.map((parts) => parts.map(withoutCodeWords));
  return { ...seen, ...tidied(named), numbers };
}

/** Spreadsheets write codes as numbers, `46042.0` or `46,042`; INSEE's own tables as `2024-COM-46042`, others `COM46042`. */
function mendNumbers(text: string): string {
  return text
    .trim()
    .replace(/^(?:\d{4}-)?(com|dep|epci)(?:-(?=\w+$)|(?=\d+$))/, '$1 ')
    .replace(/^\d{1,3}(?:,\d{3})+$/, (grouped) => grouped.replaceAll(',', ''))
    .replace(/(\d)[.,]0+(?!\d)/g, '$1');
}

/** Drops the number of the sorting office: « Cahors Cedex 9 ». */
function afterCedex(words: readonly string[], cedex: number): readonly string[] {
  const next = words[cedex + 1] ?? '';
  return words.slice(/^\d{1,2}$/.test(next) ? cedex + 2 : cedex + 1);
}

/** Moves the codes of a part to `numbers`, digits in groups (`244 600 433`) as one; gives the rest. */
function takeNumbers(words: readonly string[], numbers: PlaceNumber[]): string[] {
  const rest: string[] = [];
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let end = at;
    while (/^\d+$/.test(words[end] ?? '')) end += 1;
    const run = words.slice(at, end);
    const joined = run.join('');
    const word = words[at] ?? '';
    if (run.length > 0) {
      found.push(...(CODE_LENGTHS.has(joined.length) ? [joined] : run));
      at = end - 1;
    } else if (CODE.test(word)) found.push(word.toUpperCase());
    else rest.push(word);
  }
  const alone = rest.length === 0 && found.length === 1;
  numbers.push(...found.map((digits) => ({ digits, alone })));
  return rest;
}

function withoutCodeWords(words: readonly string[]): string[] {
  return words.filter((word) => !CODE_WORDS.has(word));
}

/** Puts an article behind back to its name and sets aside pieces that only say a level. */
function tidied(pieces: readonly (readonly string[][])[]): Pick<PlaceWording, 'pieces' | 'level'> {
  const kept: string[][][] = [];
  let level: Level | undefined;
  for (const piece of pieces) {
    const parts: string[][] = [];
    for (const words of piece) {
      const levelled = withoutLevel(words);
      const before = parts.at(-1) ?? kept.at(-1)?.at(-1);
      if (levelled?.words.length === 0) level = levelled.level;
      else if (words.length === 1 && isArticle(words[0]) && before) before.push(...words);
      else if (words.length > 0) parts.push([...words]);
    }
    if (parts.length > 0) kept.push(parts);
  }
  return { pieces: kept, level };
}
