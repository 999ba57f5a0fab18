import type { DrawnText, TextRuler, TextStyle } from '../../theme/drawing/picture.ts';
import { balanceText, flowText } from './flow-text.ts';

/** Lines of text that stand one under the other. */
export interface Paragraph {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly color: string;
  /** From one baseline to the next, of the size of the text. */
  readonly leading: number;
}

export interface ParagraphLook extends Omit<Paragraph, 'lines'> {
  readonly balanced?: boolean;
}

/** How far the baseline stands under the top of a line without leading, of the size of the text. */
const ASCENT = 0.8;

/** Sets a text in a width, in px. */
export function setParagraph(
  text: string,
  width: number,
  { balanced = false, ...look }: ParagraphLook,
  ruler: TextRuler,
): Paragraph {
  const flow = balanced ? balanceText : flowText;
  return { ...look, lines: flow(text, width, look.style, ruler) };
}

/** Gives the height of a paragraph, in px. */
export function paragraphHeight({ lines, style, leading }: Paragraph): number {
  return lines.length * style.size * leading;
}

/** Draws a paragraph whose top left corner is at `x`, `y`. */
export function drawParagraph(paragraph: Paragraph, x: number, y: number): DrawnText[] {
  const { lines, style, color, leading } = paragraph;
  const step = style.size * leading;
  const baseline = y + (step - style.size) / 2 + style.size * ASCENT;
  return lines.map((text, index) => ({
    kind: 'text',
    x,
    y: baseline + index * step,
    align: 'left',
    text,
    style,
    ink: { color, alpha: 1 },
  }));
}
