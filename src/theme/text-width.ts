/** Advance widths of Atkinson Hyperlegible Next, in hundredths of an em, by kind of letter. */
const NARROW = /[ijl.,'’|\- ]/;
const SHORT = /[frtI]/;
const WIDE = /[mwMW]/;
const CAPITAL = /\p{Lu}/u;

/**
 * Gives about how wide a line of text is, in the unit of its font size: within a tenth for names
 * of places, with no need of a canvas.
 */
export function textWidth(text: string, fontSize: number): number {
  let hundredths = 0;
  for (const letter of text.normalize('NFC')) {
    if (NARROW.test(letter)) hundredths += 28;
    else if (SHORT.test(letter)) hundredths += 38;
    else if (WIDE.test(letter)) hundredths += 86;
    else hundredths += CAPITAL.test(letter) ? 66 : 56;
  }
  return (hundredths * fontSize) / 100;
}
