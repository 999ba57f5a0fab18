import { plainLetters } from './cell-text.ts';

/** Numbers from `from` to `to`, both included: ages, staff. `to` is Infinity where nothing ends it. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

const N = String.raw`(\d{1,3})`;
const UNIT = String.raw`(?: ?(?:ans?|years?|salaries?|personnes?|pers))?`;
/** "15-29 ans", "de 15 à 29 ans", and SDMX's `Y15T29`. */
const BETWEEN = new RegExp(`^(?:de |y)?${N}(?: ?- ?| a |t)${N}${UNIT}$`);
/** "75 ans et plus", "75+", `Y_GE75`. */
const FROM = new RegExp(`^(?:y_ge)?${N}${UNIT}(?: (?:et|ou) (?:plus|\\+)| ?\\+)$|^y_ge${N}$`);
/** "plus de 75 ans", `> 75`. */
const OVER = new RegExp(`^(?:plus de |> ?)${N}${UNIT}$`);
/** "moins de 15 ans", `< 15`, `Y_LT15`. */
const UNDER = new RegExp(`^(?:moins de |< ?|y_lt)${N}${UNIT}$`);

/** Reads a label of a class of ages or of sizes; undefined where a text is none. */
export function numberRange(text: string): NumberRange | undefined {
  const plain = plainLetters(text.trim()).replace(/[–—]/g, '-').replace(/\s+/g, ' ');
  const [, from, to] = BETWEEN.exec(plain) ?? [];
  if (from !== undefined && to !== undefined) return { from: Number(from), to: Number(to) };
  const [, least, alone] = FROM.exec(plain) ?? [];
  const first = least ?? alone;
  if (first !== undefined) return { from: Number(first), to: Infinity };
  const over = OVER.exec(plain)?.[1];
  if (over !== undefined) return { from: Number(over) + 1, to: Infinity };
  const under = UNDER.exec(plain)?.[1];
  return under === undefined ? undefined : { from: 0, to: Number(under) - 1 };
}

/** Tells whether two ranges have more in common than the bound where one ends and one begins. */
export function overlap(a: NumberRange, b: NumberRange): boolean {
  return Math.min(a.to, b.to) - Math.max(a.from, b.from) >= 1;
}
