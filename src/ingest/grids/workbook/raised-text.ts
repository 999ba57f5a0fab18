const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Writes digits that a sheet shows raised as superscript ones: the call of a note after a number would
 * make another number of it, 12¹ becoming 121.
 */
export function raisedText(text: string): string {
  return text.replace(/\d/g, (digit) => RAISED.charAt(Number(digit)));
}
