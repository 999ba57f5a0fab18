import { currencyText, isMagnitude, standInText, withAffixes } from '../formats/affixes.ts';
import { clockText } from '../formats/date-text.ts';
import { decimalText, isLongWhole } from '../formats/decimal-text.ts';
import { formatDateValue } from '../formats/format-date-value.ts';
import { UNCALCULATED } from '../uncalculated.ts';
import type { XmlAttributes } from '../xml/read-xml.ts';
import type { DataStyle } from './data-styles.ts';

const DURATION = /^(-?)P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:([\d.,]+)S)?$/;
/** A whole number shown with zeros in front: `01001`, but not `0 012`. */
const PADDED = /^0(?!(?:\s\d{3})+$)(?:[\s-]?\d)+$/;

/**
 * Gives the text of a cell of an ODS sheet (ODF 1.3, 19.385), which no reader can take for another
 * value.
 *
 * @param display what the sheet shows, undefined where it has no paragraph
 */
export function odsCellText(
  attributes: XmlAttributes,
  display: string | undefined,
  style: DataStyle | undefined,
): string {
  const type = attributes['office:value-type'];
  const text = display ?? '';
  if (attributes['calcext:value-type'] === 'error') return `#${text.replace(/[#\s:]/g, '')}`;
  if (type === 'string') return text === '' ? (attributes['office:string-value'] ?? '') : text;
  const value = attributes[VALUES[type ?? ''] ?? 'office:value'] ?? '';
  if (value === '') {
    const formula = attributes['table:formula'] !== undefined;
    return formula && display === undefined ? UNCALCULATED : text;
  }
  if (type === 'boolean') return value === 'true' ? 'vrai' : 'faux';
  if (type === 'date') return formatDateValue(value, style?.dates);
  if (type === 'time') return durationText(value);
  return numberText(value, text, style?.shift ?? 0, attributes);
}

const VALUES: Readonly<Record<string, string>> = {
  boolean: 'office:boolean-value',
  date: 'office:date-value',
  time: 'office:time-value',
};

/** The display tells the rest: signs, units, a code with its zeros. */
function numberText(
  raw: string,
  display: string,
  shift: number,
  attributes: XmlAttributes,
): string {
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  if (attributes['office:value-type'] === 'percentage') return `${decimalText(value, 2)} %`;
  const exact = isLongWhole(raw) ? raw : decimalText(value);
  const first = display.search(/\d/);
  if (first < 0) return standInText(display) || withCurrency(exact, attributes);
  const before = display.slice(0, first);
  const after = display.slice(lastDigit(display) + 1);
  if (isMagnitude(before) || isMagnitude(after))
    return withAffixes(decimalText(value, shift), before, after);
  const shownDigits = display.slice(first, display.length - after.length);
  const isCode = PADDED.test(shownDigits) && Number(shownDigits.replace(/\D/g, '')) === value;
  const number = withAffixes(isCode ? shownDigits : exact, before, after);
  return number === exact ? withCurrency(exact, attributes) : number;
}

function withCurrency(number: string, attributes: XmlAttributes): string {
  if (attributes['office:value-type'] !== 'currency') return number;
  return `${number} ${currencyText(attributes['office:currency'] ?? 'EUR')}`;
}

function lastDigit(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && !/\d/.test(text.charAt(at))) at -= 1;
  return at;
}

function durationText(value: string): string {
  const [, sign, days, hours, minutes, seconds] = DURATION.exec(value) ?? [];
  if (sign === undefined) return value;
  const [d = 0, h = 0, m = 0, s = 0] = [days, hours, minutes, seconds].map((n) =>
    Number((n ?? '0').replace(',', '.')),
  );
  const total = Math.round(((d * 24 + h) * 60 + m) * 60 + s);
  return clockText(sign === '-' ? -total : total);
}
