import type { SourceStyle } from './plate-words.ts';

/** Size of ordinary text on the grid that every plate is laid out on, in px. */
export const GRID_TEXT = 16;

/** How much is said, and how large. */
export interface Density {
  /** Of the size that the title would have. */
  readonly title: number;
  /** Notes that are told. */
  readonly notes: number;
  readonly sources: SourceStyle;
}
