import type { PageWeight } from './page-weight.ts';

/** The most that each part of the page may weigh, in bytes, counted as in `PageWeight`. */
export const WEIGHT_BARS: Readonly<Record<keyof PageWeight, number>> = {
  // Svelte is 16,000 of them; the rest is our own code.
  initialScript: 60_000,
  // Chart.js, tree-shaken, is 61,000. Comparable dashboards start at 200,000.
  scriptWithCharts: 130_000,
  // Each fetched when first needed: the reading worker and that of workbooks, the import's panels,
  // the map and its comparisons, the article and what checks its figures, the reader of web pages.
  otherScript: 320_000,
  styles: 20_000,
  // The two files that are preloaded are 75,000.
  fonts: 80_000,
  geography: 40_000,
  data: 60_000,
  fictionalData: 1_000_000,
};
