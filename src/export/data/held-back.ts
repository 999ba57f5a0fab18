/**
 * What a spreadsheet takes for the start of a formula, blanks and invisible characters before it
 * included (OWASP, "CSV Injection").
 */
// eslint-disable-next-line no-control-regex -- control characters are just what must be caught
const FORMULA = /^[\s\u0000-\u001f\u007f\u00ad\u200b-\u200f\u2060\ufeff]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A number written as a text, which no spreadsheet takes for a formula. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** Puts an apostrophe before a text that looks like a formula; numbers are never touched. */
export function heldBack(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
