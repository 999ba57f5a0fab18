import type { TextRuler, TextStyle } from '../../theme/drawing/picture.ts';
import { wrapLines } from '../../theme/drawing/wrap-lines.ts';

/** Halvings that find a width to less than a px. */
const STEPS = 10;

/** Breaks a text into lines that all fit a width, in px: a word that is longer is broken too. */
export function flowText(
  text: string,
  width: number,
  style: TextStyle,
  ruler: TextRuler,
): readonly string[] {
  return wrapLines(text, width, style, ruler).flatMap((line) =>
    ruler(line, style) <= width ? [line] : brokenWord(line, width, style, ruler),
  );
}

/** Breaks a text into as few lines as `flowText`, of lengths as even as can be. */
export function balanceText(
  text: string,
  width: number,
  style: TextStyle,
  ruler: TextRuler,
): readonly string[] {
  let best = flowText(text, width, style, ruler);
  if (best.length < 2) return best;
  const words = text.split(/\s+/).map((word) => ruler(word, style));
  let [tooNarrow, enough] = [Math.min(width, Math.max(width / best.length, ...words)), width];
  for (let step = 0; step < STEPS; step += 1) {
    const tried = (tooNarrow + enough) / 2;
    const lines = flowText(text, tried, style, ruler);
    if (lines.length > best.length) tooNarrow = tried;
    else [best, enough] = [lines, tried];
  }
  return best;
}

function brokenWord(
  word: string,
  width: number,
  style: TextStyle,
  ruler: TextRuler,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const letter of word) {
    if (line !== '' && ruler(line + letter, style) > width) {
      lines.push(line);
      line = '';
    }
    line += letter;
  }
  return [...lines, line];
}
