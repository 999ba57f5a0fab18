/** Digits beyond which a number in double precision no longer tells whole numbers apart. */
const EXACT_DIGITS = 15;

/**
 * Writes a stored number, times 10^`shift`, so that nobody can read another one: a decimal comma, no
 * grouping, no exponent; the shortest digits that give the same double back.
 */
export function decimalText(value: number, shift = 0): string {
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const significant = digits.replace('.', '');
  const point = Number(exponent) + 1 + shift;
  const sign = value < 0 ? '-' : '';
  if (value === 0) return '0';
  if (point <= 0) return `${sign}0,${'0'.repeat(-point)}${significant}`;
  if (point >= significant.length)
    return `${sign}${significant}${'0'.repeat(point - significant.length)}`;
  const decimals = significant.slice(point);
  // Three decimals would look like thousands in a column of texts: a zero more leaves no doubt.
  return `${sign}${significant.slice(0, point)},${decimals.length === 3 ? `${decimals}0` : decimals}`;
}

/** Tells whether a text is a whole number too long for double precision, to be kept as it stands. */
export function isLongWhole(text: string): boolean {
  return text.length > EXACT_DIGITS && /^-?\d+$/.test(text);
}
