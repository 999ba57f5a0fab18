import type { AbsenceReason } from '../../model/measure.ts';
import type { Qualifier } from '../../model/qualifier.ts';
import { readAbsence } from './absence-marks.ts';
import { cellText } from './cell-text.ts';
import { readNotation, writeNumber } from './number-notation.ts';
import { explainText, type ValueFault, valueFault } from './value-fault.ts';
import { type ValueParts, valueParts } from './value-parts.ts';
import { NUMBER_STYLES, type NumberStyle } from './value-style.ts';

/** What a cell of values holds. */
export type ReadValue =
  | {
      readonly kind: 'value';
      readonly value: number;
      /** As the cell itself says it; undefined where it says nothing. */
      readonly qualifier: Qualifier | undefined;
      /** Written with a % sign: the value is 12 for "12 %". */
      readonly percent: boolean;
      /** Written in euros. */
      readonly currency: boolean;
      /**
       * What must be said of the reading, '' where it is plain: text that was left out, as written
       * ("(p)", "familles"), or one of `parentheses`, `exponent`, `plus-sign`, `missing-code` where such
       * was read.
       */
      readonly note: string;
    }
  | {
      readonly kind: 'absent';
      readonly reason: AbsenceReason;
      /** The mark, where it is conventionally read in other ways too, zero included; else ''. */
      readonly note: string;
    }
  | ValueFault;

/**
 * Reads a cell as a column of its style writes values: a number, with what the cell says of how
 * exactly it is known, or why there is none. Anything doubtful is a fault with its reason.
 *
 * @example readValue('près de 1 230 (p)', 'french') // 1230, pres_de, note "(p)"
 */
export function readValue(text: string, style: NumberStyle): ReadValue {
  const read = readCell(text, style);
  if (read.kind !== 'fault' || read.suggestion === '') return read;
  return readCell(read.suggestion, style).kind === 'value' ? read : valueFault(read.reason);
}

function readCell(text: string, style: NumberStyle): ReadValue {
  const clean = cellText(text);
  if (clean === undefined) return valueFault('too-long');
  const absence = readAbsence(clean);
  if (absence) return { kind: 'absent', reason: absence.reason, note: absence.sure ? '' : clean };
  const parts = valueParts(clean);
  if (!parts) return explainText(clean);
  const magnitude = readNotation(parts.number, style);
  if (magnitude === undefined) return unread(clean, parts, style);
  return faultOf(clean, parts, magnitude, style) ?? valueOf(parts, magnitude);
}

function valueOf(parts: ValueParts, magnitude: number): ReadValue {
  const { qualifier, sign, number, percent, currency, after, bracketed } = parts;
  const isNegative = (sign === '-') !== bracketed && magnitude !== 0;
  const isMissingCode = isNegative && !bracketed && MISSING_CODE.test(number);
  return {
    kind: 'value',
    value: isNegative ? -magnitude : magnitude,
    qualifier: qualifier === 'at-most' ? undefined : qualifier,
    percent,
    currency,
    note:
      after ||
      (bracketed
        ? 'parentheses'
        : EXPONENT.test(number)
          ? 'exponent'
          : sign === '+'
            ? 'plus-sign'
            : isMissingCode
              ? 'missing-code'
              : ''),
  };
}

/** Negative numbers that software writes for want of a value: -9, -99, -999… */
const MISSING_CODE = /^9{1,5}$/;
const EXPONENT = /(?:[.,](\d+))?e([-+]?\d+)$/i;
/** Spreadsheets show five decimals before an exponent, and save what they show. */
const ROUNDED_DECIMALS = 5;
/** A number this short in parentheses may as well call a footnote. */
const FOOTNOTE_CALL = /^\d{1,2}$/;

/** What forbids to take a number that the style can read. */
function faultOf(
  clean: string,
  parts: ValueParts,
  magnitude: number,
  style: NumberStyle,
): ValueFault | undefined {
  const { sign, number, factor, bracketed } = parts;
  if (!(magnitude <= Number.MAX_SAFE_INTEGER)) return valueFault('too-large');
  if (sign.endsWith(' ')) return valueFault('sign', clean.replace(sign, sign.trim()));
  if (factor !== 1) return valueFault('multiplier', multiplied(clean, parts, magnitude, style));
  if (parts.qualifier === 'at-most') return valueFault('at-most', under(parts, magnitude));
  if (bracketed && FOOTNOTE_CALL.test(number)) return valueFault('parentheses');
  const [, decimals = '', exponent] = EXPONENT.exec(number) ?? [];
  const isRounded = decimals.length >= ROUNDED_DECIMALS && Number(exponent) > decimals.length;
  return isRounded ? valueFault('exponent') : undefined;
}

/** "1,2 k€" as "1200 €". */
function multiplied(
  clean: string,
  parts: ValueParts,
  magnitude: number,
  style: NumberStyle,
): string {
  // Twelve significant digits: 1.1 × 1000 is not quite 1100 in binary.
  const product = writeNumber(Number((magnitude * parts.factor).toPrecision(12)), style);
  if (Number.isNaN(parts.factor) || product === '') return '';
  const before = clean.slice(0, clean.indexOf(parts.number));
  const unit = parts.currency && !before.includes('€') ? ' €' : '';
  return `${before}${product}${unit}`;
}

/** At most 300 is fewer than 301, for a count. */
function under({ percent, currency, sign }: ValueParts, magnitude: number): string {
  const isCount = Number.isInteger(magnitude) && !percent && !currency && sign === '';
  return isCount ? `moins de ${magnitude + 1}` : '';
}

/** Explains a number that the style of its column cannot have written. */
function unread(clean: string, { number }: ValueParts, style: NumberStyle): ValueFault {
  for (const other of NUMBER_STYLES) {
    const value = readNotation(number, other);
    if (value !== undefined && value <= Number.MAX_SAFE_INTEGER) {
      const written = writeNumber(value, style);
      return valueFault('other-style', written && clean.replace(number, written));
    }
  }
  const explained = explainText(clean);
  if (explained.reason === 'date-like') return explained;
  return valueFault(/[.,] /.test(number) ? 'several-numbers' : 'grouping');
}
