import type { Scheme } from './indicator-style.ts';

/** The colours of the page that drawings need as numbers; `src/app.css` holds the same. */
export interface PageColors {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
}

export const PAGE_COLORS: Readonly<Record<Scheme, PageColors>> = {
  light: { paper: '#f7f2e8', ink: '#14272c', muted: '#4a5b5f', grid: '#d8cdb9' },
  dark: { paper: '#10191c', ink: '#ebe6da', muted: '#a7b5b7', grid: '#2c3b3f' },
};

/** Font family of texts drawn on a canvas, as `--text` of `src/app.css`. */
export const DRAWN_FONT =
  "'Atkinson Hyperlegible Next', system-ui, -apple-system, 'Segoe UI', sans-serif";
