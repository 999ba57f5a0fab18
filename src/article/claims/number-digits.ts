import type { ReadNumber } from './number-words.ts';
import type { Token } from './tokens.ts';

/** Digits beyond which a double no longer tells numbers apart; none counts anything. */
const MOST_DIGITS = 15;

/**
 * Reads a number written in digits: "1 500" with any one blank, "1.500" or "1,500" with the mark
 * that parts thousands, "1,2" or "1.2" with the other.
 */
export function numberDigits(
  tokens: readonly Token[],
  index: number,
  decimalMark: ',' | '.',
): ReadNumber | undefined {
  const first = tokens[index];
  if (first?.kind !== 'digits' || first.text.length > MOST_DIGITS) return undefined;
  let digits = first.text;
  let last = index + 1;
  if (digits.length <= 3 && !digits.startsWith('0')) {
    const groupMark = decimalMark === ',' ? '.' : ',';
    const separator = isGroup(tokens, last, undefined)
      ? undefined
      : isGroup(tokens, last, groupMark)
        ? groupMark
        : false;
    while (separator !== false && isGroup(tokens, last, separator)) {
      digits += tokens[last + (separator === undefined ? 0 : 1)]?.text ?? '';
      last += separator === undefined ? 1 : 2;
      if (digits.length > MOST_DIGITS) return undefined;
    }
  }
  const mark = tokens[last];
  const decimals = tokens[last + 1];
  const hasDecimals =
    mark?.gap === 'none' &&
    decimals?.kind === 'digits' &&
    decimals.gap === 'none' &&
    (mark.text === decimalMark || (mark.text === '.' && decimals.text.length <= 2));
  if (!hasDecimals) return { value: Number(digits), last };
  return { value: Number(`${digits}.${decimals.text.slice(0, MOST_DIGITS)}`), last: last + 2 };
}

/** Tells whether three digits more stand there, after one blank or after a mark. */
function isGroup(tokens: readonly Token[], at: number, mark: string | undefined): boolean {
  const before = tokens[at - 1];
  const group = tokens[mark === undefined ? at : at + 1];
  if (!before || group?.kind !== 'digits' || group.text.length !== 3) return false;
  if (mark === undefined)
    return (group.gap === 'space' || group.gap === 'line') && group.start - before.end === 1;
  const sign = tokens[at];
  return sign?.text === mark && sign.gap === 'none' && group.gap === 'none';
}
