/** Only places, spaces and hyphens: no point, comma, fraction or exponent. */
const WHOLE = /^0[0#\s-]*$/;
/** `0 000`: a number grouped by hand. */
const GROUPED = /^0(?:\s0{3})+$/;

/**
 * Writes a whole number as the code that its format makes of it: `00000` shows 1001 as `01001`, and
 * `0# ## ## ## ##` a telephone. Gives undefined where the format is not that of a code.
 */
export function paddedCode(value: number, places: string): string | undefined {
  const count = places.replace(/[^0#]/g, '').length;
  if (count < 2 || !WHOLE.test(places) || GROUPED.test(places)) return undefined;
  if (!Number.isSafeInteger(value) || value < 0) return undefined;
  const digits = [...String(value).padStart(count, '0')];
  // Digits are set from the right; those in excess stand before the first place.
  const marks = [...places]
    .reverse()
    .map((mark) => (/[0#]/.test(mark) ? (digits.pop() ?? '') : mark));
  return digits.join('') + marks.reverse().join('');
}
