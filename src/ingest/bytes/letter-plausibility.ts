import type { Neighbour } from './high-byte-counts.ts';

const LOWER = new Set('àâäæçéèêëîïôöœùûüÿñ');
const UPPER = new Set('ÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸÑ');
const CONTROL = /[\u0080-\u009f\uf8ff]/;

type Places = (before: Neighbour, after: Neighbour) => boolean;
const isLetter = (kind: Neighbour) => kind === 'lower' || kind === 'upper';
const isWordy = (kind: Neighbour) => isLetter(kind) || kind === 'high';

/** Where French puts what is not a letter. */
const SIGNS: readonly (readonly [signs: string, places: Places])[] = [
  ['’', (before, after) => isWordy(before) && isWordy(after)],
  ['\u00a0', (before, after) => !(isLetter(before) && isLetter(after))],
  ['«', (before) => !isLetter(before)],
  ['»', (_, after) => !isLetter(after)],
  ['“‘„', (before, after) => !isLetter(before) && after !== 'blank'],
  ['”', (before, after) => before !== 'blank' && !isLetter(after)],
  ['–—', (before, after) => !(before === 'lower' && after === 'lower')],
  ['…', (before, after) => before !== 'blank' && !isLetter(after)],
  ['°º', (before, after) => before !== 'blank' && !isLetter(after)],
  ['€', (before, after) => !isLetter(before) && !isLetter(after)],
  ['²³', (before, after) => before !== 'blank' && !isLetter(after)],
  ['½¼¾', (before, after) => !isWordy(before) && !isWordy(after)],
  ['·•§±µ©®', (before, after) => !(before === 'lower' && after === 'lower')],
];

/** Points of a character, from +2 (as in any French text) to -4 (in no text). */
export function plausibility(character: string, before: Neighbour, after: Neighbour): number {
  if (LOWER.has(character)) return lowerCase(character, before, after);
  if (UPPER.has(character)) return upperCase(character, before, after);
  const sign = SIGNS.find(([signs]) => signs.includes(character));
  if (sign) return sign[1](before, after) ? 1 : -1;
  return CONTROL.test(character) ? -4 : -2;
}

function lowerCase(character: string, before: Neighbour, after: Neighbour): number {
  if (before === 'lower' || after === 'lower') return 2;
  if (before === 'digit' || after === 'digit') return -1;
  if (before === 'upper') return after === 'upper' ? -1 : 0.5;
  if (after === 'upper') return -1;
  if (before === 'high' || after === 'high') return 1;
  return character === 'à' ? 1 : -0.5;
}

function upperCase(character: string, before: Neighbour, after: Neighbour): number {
  if (before === 'lower') return -2;
  if (before === 'digit' || after === 'digit') return -1;
  if (after === 'upper') return 2;
  if (before === 'upper') return after === 'lower' ? -1 : 2;
  if (after === 'lower') return before === 'high' ? 0 : 2;
  if (before === 'high' || after === 'high') return 0.5;
  return character === 'À' ? 1 : -0.5;
}
