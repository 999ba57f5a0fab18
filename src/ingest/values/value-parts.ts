import { plainLetters } from './cell-text.ts';
import { monthNamed } from './month-names.ts';
import { NOTE_CALLS } from './note-calls.ts';
import { type CellQualifier, takeQualifier, takeQualifierAfter } from './qualifier-words.ts';
import { readUnit } from './value-unit.ts';

/** What a cell holds round a number, whichever way the number is written. */
export interface ValueParts {
  readonly qualifier: CellQualifier | undefined;
  /** '' , '+', '-', or '- ' and '+ ' where a space holds the sign away. */
  readonly sign: string;
  /** Digits and marks, with an exponent. */
  readonly number: string;
  readonly percent: boolean;
  readonly currency: boolean;
  /** What "milliers" or "k€" multiplies the number by; 1 without, NaN where it is not sure. */
  readonly factor: number;
  /** What stands after the number and is no part of it: a footnote mark, a flag, a unit. */
  readonly after: string;
  /** In parentheses, as accountants write negative amounts. */
  readonly bracketed: boolean;
}

/** What most cells are: nothing but a number. */
const PLAIN = /^(-?)(\d+(?:[.,]\d+)?)$/;
const NUMBER = /^([-+]? ?)([\d.,' ]*\d(?:e[-+]?\d{1,3}(?![\d,.]))?)/i;
const EURO_BEFORE = /^(?:€|eur) ?(?=[-\d.,])/i;
const BRACKETED = /^\(([\d .,'€]+)\)$/;

/**
 * Parts a clean cell into a number and what goes with it. Undefined where it holds no number at its
 * beginning, or something after it that is neither a unit, a qualifier nor a mark.
 */
export function valueParts(text: string): ValueParts | undefined {
  const plain = PLAIN.exec(text);
  if (plain) return bareNumber(plain[1] ?? '', plain[2] ?? '');
  const inner = BRACKETED.exec(text)?.[1];
  const { qualifier, rest } = takeQualifier(inner ?? text);
  const euros = EURO_BEFORE.exec(rest)?.[0] ?? '';
  const amount = rest.slice(euros.length);
  const match = NUMBER.exec(amount);
  if (!match) return undefined;
  const [whole, sign = '', number = ''] = match;
  const unit = readUnit(amount.slice(whole.length).trimStart());
  const tail = takeQualifierAfter(withoutBrackets(unit.rest));
  if (qualifier !== undefined && tail.qualifier !== undefined) return undefined;
  if (!isAside(tail.rest)) return undefined;
  return {
    qualifier: qualifier ?? tail.qualifier,
    sign,
    number: number.trimStart(),
    percent: unit.percent,
    currency: unit.currency || euros !== '',
    factor: unit.factor,
    after: tail.rest,
    bracketed: inner !== undefined,
  };
}

/** "(environ)" says of a number what "environ" does; any other aside stays as it is. */
function withoutBrackets(text: string): string {
  const inside = /^\((\p{L}[^()]*)\)$/u.exec(text)?.[1] ?? '';
  return takeQualifierAfter(inside).rest === '' ? inside || text : text;
}

function bareNumber(sign: string, number: string): ValueParts {
  return {
    qualifier: undefined,
    sign,
    number,
    percent: false,
    currency: false,
    factor: 1,
    after: '',
    bracketed: false,
  };
}

/** Footnote calls: `*`, `†`, `¹`, `(1)`, `(p)`, `[12]`. */
const FOOTNOTE = new RegExp(
  String.raw`(?: ?(?:\*{1,3}|[§${NOTE_CALLS}]{1,3}|\((?:\d|[a-z]{1,2})\)|\[(?:\d{1,2}|[a-z])\]))+$`,
  'i',
);
/** Insee's flags: provisional, revised, estimated, semi-definitive. */
const FLAG = /^(?:p|r|e|sd)$/i;
/** A unit in one or two words, and an aside without digits. */
const WORDS = /^(?:\p{L}{3,}\.?(?:[ '-]\p{L}+\.?)?)? ?(?:\([^()\d]+\))?$/u;
/** Words that make another number of the one they follow. */
const NO_UNIT =
  /^(?:sur|contre|dont|moins|plus|fois|virgule|demi|millions?|non|avec|sans|ou|pas|aines?|i?emes?)\b/;

function isAside(text: string): boolean {
  const words = text.replace(FOOTNOTE, '').trim();
  if (words === '' || FLAG.test(words)) return true;
  return WORDS.test(words) && !NO_UNIT.test(plainLetters(words)) && monthNamed(words) === undefined;
}
