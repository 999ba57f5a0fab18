/** How `String` writes a number that is very large or very small. */
const EXPONENT = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/;

/** A lone point before three digits: a decimal mark, or a mark between thousands. */
const THREE_DECIMALS = /\.\d{3}$/;

/**
 * Writes a JSON number as the cell of a table, in digits with a decimal point. JSON leaves no doubt
 * about `1.234`, but a column of texts would: a zero is added, which every style reads the same.
 *
 * @example jsonNumberText(1.234) // '1.2340'
 */
export function jsonNumberText(value: number): string {
  const text = withoutExponent(String(value));
  return THREE_DECIMALS.test(text) ? `${text}0` : text;
}

function withoutExponent(text: string): string {
  const [, sign = '', whole, decimals = '', power] = EXPONENT.exec(text) ?? [];
  if (whole === undefined) return text;
  const digits = whole + decimals;
  const point = 1 + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}
