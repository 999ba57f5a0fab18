/** A number as it is typed in French or in English: "1 250,5", "-3", "0.25". */
const TYPED = /^[-−+]?(?:\d[\d\s]*)?(?:[.,]\d*)?$/;

/**
 * Reads a number typed in a field, blanks between digits and a decimal comma allowed; NaN for
 * anything else.
 *
 * @example numberTyped('1 250,5') // 1250.5
 */
export function numberTyped(text: string): number {
  const typed = text.trim();
  if (!/\d/.test(typed) || !TYPED.test(typed)) return NaN;
  return Number(typed.replace(/\s/g, '').replace('−', '-').replace(',', '.'));
}
