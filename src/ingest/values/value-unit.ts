import { plainLetters } from './cell-text.ts';

export interface Unit {
  readonly percent: boolean;
  readonly currency: boolean;
  /** 1 without a multiplier, NaN where it is not sure what multiplies. */
  readonly factor: number;
  /** The text after the unit. */
  readonly rest: string;
}

const PERCENT = /^(?:%|pour ?cents?\b|percent\b|pct\b\.?) ?/;
const CURRENCY = /^(?:€|(?:euros?|eur)\b) ?/;
const MULTIPLIER =
  /^(k|m|milliers?|mille|millions?|mds?|mrds?|milliards?|dizaines?|douzaines?|centaines?|cents?)(?![a-z%²³2-9])(?: ?d[e'])? ?/;
const MULTIPLIED_EUROS = /^(k|m|md)(?:eur|euros?)\b ?/;

const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|mille|milliers?)$/, 1e3],
  [/^millions?$/, 1e6],
  [/^(?:mds?|mrds?|milliards?)$/, 1e9],
  [/^dizaines?$/, 10],
  [/^douzaines?$/, 12],
  [/^(?:centaines?|cents?)$/, 100],
];

/** Takes a unit that changes what a number means off the beginning of what follows the number. */
export function readUnit(text: string): Unit {
  const none = { percent: false, currency: false, factor: 1, rest: text };
  if (text === '') return none;
  const plain = plainLetters(text);
  const percent = PERCENT.exec(plain)?.[0];
  if (percent !== undefined) return { ...none, percent: true, rest: text.slice(percent.length) };
  const multiplier = MULTIPLIED_EUROS.exec(plain) ?? MULTIPLIER.exec(plain);
  const unit = multiplier?.[1] ?? '';
  const glued = multiplier !== null && /eur/.test(multiplier[0]);
  const length = multiplier?.[0].length ?? 0;
  const euros = CURRENCY.exec(plain.slice(length))?.[0];
  const currency = glued || euros !== undefined;
  const rest = text.slice(length + (euros?.length ?? 0));
  return { percent: false, currency, factor: factorOf(unit, currency), rest };
}

/** A lone "m" may be metres; before euros it is a million. */
function factorOf(unit: string, currency: boolean): number {
  if (unit === '') return 1;
  if (unit === 'm') return currency ? 1e6 : NaN;
  return FACTORS.find(([words]) => words.test(unit))?.[1] ?? NaN;
}
