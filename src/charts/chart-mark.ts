import type { Box } from '../theme/box.ts';

/** Something of a chart that a pointer, a finger or the keyboard can be on. */
export interface ChartMark {
  /** Unique in its chart. */
  readonly id: string;
  /** Marks of one series are walked one after the other, in the order given. */
  readonly series: string;
  /** What is drawn for it, in px from the corner of the drawing. */
  readonly box: Box;
  /** Where its tooltip points, in the same px. */
  readonly x: number;
  readonly y: number;
  /** What is spoken: "Ambassadeurs, 2021, plus de 500 personnes, source…". */
  readonly text: string;
  /** What its tooltip says, line by line, a title first; the text where there are none. */
  readonly lines?: readonly string[] | undefined;
  /** Colour of the tooltip's edge, as CSS writes it. */
  readonly color?: string | undefined;
}
