import type { DrawnText, TextRuler, TextStyle } from '../theme/drawing/picture.ts';
import { TEXT_SIZE } from './drawn-chart.ts';

/** From one line of text to the next, in px of a sheet. */
export const LINE_HEIGHT = 16;

interface LineLook {
  readonly color: string;
  readonly weight?: TextStyle['weight'] | undefined;
  readonly align?: DrawnText['align'] | undefined;
  /** Colour of a border that keeps the letters clear of what is behind. */
  readonly rim?: string | undefined;
}

/** Gives the style of texts on a sheet. */
export function sheetStyle(weight: TextStyle['weight'] = 400): TextStyle {
  return { face: 'text', size: TEXT_SIZE, weight };
}

/** Writes one line on a sheet; `middle` is the height of the middle of its small letters. */
export function sheetLine(text: string, x: number, middle: number, look: LineLook): DrawnText {
  const { color, weight, align = 'left', rim } = look;
  return {
    kind: 'text',
    x,
    // Capitals stand about 0.7 em over the baseline.
    y: middle + 0.35 * TEXT_SIZE,
    align,
    text,
    style: sheetStyle(weight),
    ink: { color, alpha: 1 },
    ...(rim === undefined ? {} : { rim: { color: rim, alpha: 1, width: 4, dash: [] } }),
  };
}

const ELLIPSIS = '…';

/**
 * Cuts a text into at most `most` lines no wider than `width` px, at blanks and after hyphens; what
 * is left over ends in an ellipsis.
 */
export function linesWithin(
  text: string,
  width: number,
  most: number,
  ruler: TextRuler,
  weight: TextStyle['weight'] = 400,
): readonly string[] {
  const fits = (line: string) => ruler(line.trimEnd(), sheetStyle(weight)) <= width;
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[^ -]*(?:-| +|$)/g) ?? []) {
    if (line === '' || fits(line + piece)) {
      line += piece;
    } else {
      lines.push(line.trimEnd());
      line = piece;
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] = shortened(rejoined(lines.slice(most - 1)), fits);
  return kept.map((one) => (fits(one) ? one : shortened(one, fits)));
}

/** Cuts a text into as many lines as it takes in a width, in px; none of its words is left out. */
export function wholeLines(
  text: string,
  width: number,
  ruler: TextRuler,
  weight?: TextStyle['weight'],
): readonly string[] {
  return linesWithin(text, width, Infinity, ruler, weight);
}

/** A line that ends in a hyphen goes on without a blank. */
function rejoined(lines: readonly string[]): string {
  return lines.reduce((text, line) => text + (text.endsWith('-') ? '' : ' ') + line);
}

function shortened(text: string, fits: (line: string) => boolean): string {
  let end = text.length;
  while (end > 1 && !fits(text.slice(0, end).trimEnd() + ELLIPSIS)) end -= 1;
  return text.slice(0, end).trimEnd() + ELLIPSIS;
}
