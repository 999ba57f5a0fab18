import type { NumberStyle } from './value-style.ts';

interface Marks {
  readonly decimal: RegExp;
  /** What may group thousands besides spaces and apostrophes. */
  readonly grouped: RegExp;
}

/** Regular groups of thousands never begin with a zero: `0.123` has decimals. */
const SPACED = /^[1-9]\d{0,2}(?: \d{3})+$|^[1-9]\d{0,2}(?:'\d{3})+$/;
const NEVER = /^(?!)/;
const MARKS: Readonly<Record<NumberStyle, Marks>> = {
  french: { decimal: /,/, grouped: /^[1-9]\d{0,2}(?:\.\d{3})+$/ },
  english: { decimal: /\./, grouped: /^[1-9]\d{0,2}(?:,\d{3})+$/ },
  either: { decimal: /[.,]/, grouped: NEVER },
};
const DIGITS = /^\d+$/;
/** A lone mark that cannot group, since three digits do not follow it or a zero goes before it. */
const LONE_MARK = /^(?:0+|\d{4,}|\d*(?=[.,](?:\d{1,2}|\d{4,})$))([.,])\d+$/;
const EXPONENT = /e[-+]?\d{1,3}$/i;

/**
 * Reads digits and their marks, without sign or unit, as a style writes them. Undefined where the
 * style cannot have written them: groups must be regular, and there is one decimal mark at most.
 *
 * @example readNotation('1.234', 'french') // 1234
 */
export function readNotation(text: string, style: NumberStyle): number | undefined {
  if (DIGITS.test(text)) return Number(text);
  const { decimal, grouped } = MARKS[style];
  const mark = LONE_MARK.exec(text)?.[1];
  if (mark !== undefined) return decimal.test(mark) ? Number(text.replace(mark, '.')) : undefined;
  const exponent = EXPONENT.exec(text)?.[0] ?? '';
  const [whole = '', decimals, ...more] = text
    .slice(0, text.length - exponent.length)
    .split(decimal);
  if (more.length > 0 || (decimals !== undefined && !DIGITS.test(decimals))) return undefined;
  const plain = DIGITS.test(whole) || (whole === '' && decimals !== undefined && exponent === '');
  if (!plain && (exponent !== '' || !(SPACED.test(whole) || grouped.test(whole)))) return undefined;
  return Number(`${whole.replace(/[., ']/g, '')}.${decimals ?? 0}${exponent}`);
}

/** Writes a number as a style reads it back, or '' where it would need an exponent. */
export function writeNumber(value: number, style: NumberStyle): string {
  const text = String(value);
  if (text.includes('e')) return '';
  return style === 'english' ? text : text.replace('.', ',');
}
