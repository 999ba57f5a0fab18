import { readNumber } from './read-number.ts';

/** Why a text is not a number we read, and how to write it where that is certain enough. */
export interface NumberFault {
  readonly reason: 'two-separators' | 'grouping' | 'percent' | 'spreadsheet-error' | 'not-a-number';
  /** '' where nothing can be suggested. */
  readonly suggestion: string;
}

const SPACED = /^[-\u2212]?[\d\s]+(?:[.,]\d+)?$/;
const BOTH_MARKS = /^([-\u2212]?)(\d{1,3}(?:([.,])\d{3})+)(?:([.,])(\d+))?$/;

/** Explains a value that `readNumber` refused. */
export function numberFault(text: string): NumberFault {
  if (/^#[\w/]+[!?]?$/.test(text)) return { reason: 'spreadsheet-error', suggestion: '' };
  if (text.endsWith('%')) {
    const bare = text.slice(0, -1).trim();
    return { reason: 'percent', suggestion: readNumber(bare) === undefined ? '' : bare };
  }
  const marked = BOTH_MARKS.exec(text);
  if (marked) {
    const [, sign = '', whole = '', , , decimals] = marked;
    const digits = whole.replace(/[.,]/g, '');
    const suggestion = decimals === undefined ? `${sign}${digits}` : `${sign}${digits},${decimals}`;
    return { reason: 'two-separators', suggestion };
  }
  if (SPACED.test(text)) return { reason: 'grouping', suggestion: '' };
  return { reason: 'not-a-number', suggestion: '' };
}
