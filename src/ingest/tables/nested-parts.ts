import { numberRange } from '../values/number-range.ts';
import type { PartGroup } from './part-groups.ts';

/** A share by which parts may be more than what holds them: figures are rounded. */
const ROUNDING = 0.02;

/** Product of the sums found that is too large for chance where codes say so too: one of 100, or 12 and 9. */
const SURE = 100;

/** Values that each hold several others, fewer of which may do so by chance. */
const SEVERAL = 3;

/** What a value says that it is of; `isSure` where its form alone tells, before any sum. */
interface Holder {
  readonly text: string;
  readonly isSure: boolean;
}

/** A code before a label, or alone: "1.2 Emploi", "A01", "31 - Professions libérales". */
const CODE = /^([A-Z]{0,2})(\d{0,4}(?:\.\d{1,3})*)[.)]?(?=$|[\s:–—-])/;

/** What sets a label in under the one above it. */
const INDENT = /^(?:[ \u00a0\t]+|[-–—•·>└↳.]+ (?!\d))+/;

/**
 * Finds the values of a breakdown that others of it hold, as in a nomenclature of several levels: by
 * their codes ("1.1" in "1", "A01" in "A", "31" in "3") or as labels set in under another, where
 * their sums bear it out.
 *
 * @param texts the values of the breakdown as written, in the order of the file
 * @returns the value that holds each one that is held
 */
export function nestedParts(
  texts: readonly string[],
  groups: () => readonly PartGroup[],
): ReadonlyMap<string, string> {
  const parts = texts.filter((text) => text.trim() !== '' && !numberRange(text));
  for (const holders of [byCode(parts), byIndent(parts)]) {
    if (holders.size > 0 && isBorneOut(holders, groups())) {
      return new Map([...holders].map(([part, { text }]) => [part, text]));
    }
  }
  return new Map();
}

function byCode(parts: readonly string[]): ReadonlyMap<string, Holder> {
  const textOf = new Map<string, string>();
  for (const text of parts) {
    const code = codeOf(text);
    if (code !== '' && !textOf.has(code)) textOf.set(code, text);
  }
  const holders = new Map<string, Holder>();
  for (const part of parts) {
    const code = codeOf(part);
    for (let length = code.length - 1; length > 0; length -= 1) {
      const holder = textOf.get(code.slice(0, length));
      if (holder === undefined) continue;
      // "1" may as well come before "10" and "11" in a plain numbering; "1.1" is none of "1.10".
      const isSure = code[length] === '.' || /[A-Z]/.test(code.charAt(length - 1));
      const isOf = isSure ? /[\d.]/.test(code.charAt(length)) : !code.includes('.');
      if (!isOf) continue;
      holders.set(part, { text: holder, isSure });
      break;
    }
  }
  return holders;
}

function codeOf(text: string): string {
  const [, letters = '', digits = ''] = CODE.exec(text.trim()) ?? [];
  return letters + digits;
}

function byIndent(parts: readonly string[]): ReadonlyMap<string, Holder> {
  const holders = new Map<string, Holder>();
  const above: { readonly text: string; readonly depth: number }[] = [];
  for (const text of parts) {
    const depth = INDENT.exec(text)?.[0].length ?? 0;
    while (above.length > 0 && (above.at(-1)?.depth ?? 0) >= depth) above.pop();
    const holder = above.at(-1);
    // One blank more is a slip as often as not.
    if (holder) holders.set(text, { text: holder.text, isSure: depth - holder.depth > 1 });
    above.push({ text, depth });
  }
  return holders;
}

/**
 * Tells whether what holds others is never less than they come to. What only a sum can tell must
 * add up, or never come to more under several values at once.
 */
function isBorneOut(holders: ReadonlyMap<string, Holder>, groups: readonly PartGroup[]): boolean {
  const held = new Map<string, string[]>();
  for (const [part, { text }] of holders) held.set(text, [...(held.get(text) ?? []), part]);
  const isSure = [...holders.values()].every((holder) => holder.isSure);
  let product = 1;
  let isWhole = true;
  for (const group of groups) {
    for (const [holder, parts] of held) {
      const value = group.get(holder);
      const given = parts.flatMap((part) => group.get(part) ?? []);
      if (value === undefined || given.length === 0) continue;
      const sum = given.reduce((all, one) => all + one, 0);
      if (sum > value + ROUNDING * Math.abs(value)) return false;
      if (sum < value - ROUNDING * Math.abs(value)) isWhole = false;
      if (given.length > 1) product *= Math.max(1, value);
    }
  }
  const several = [...held.values()].filter((parts) => parts.length > 1).length;
  return isSure || (product >= SURE && (isWhole || several >= SEVERAL));
}
