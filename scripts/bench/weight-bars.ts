import type { PageWeight } from './page-weight.ts';

/** The most that each part of the page may weigh, in bytes, counted as in `PageWeight`. */
export const WEIGHT_BARS: Readonly<Record<keyof PageWeight, number>> = {
  // Svelte is 20,000 of them; the rest is our own code.
  initialScript: 45_000,
  // Comparable dashboards start at 200,000.
  firstViewScript: 110_000,
  // Chart.js itself, without the parts that are not used.
  liveChartScript: 45_000,
  // The reading worker alone is 70,000, what finds and judges the figures of an article 36,000.
  readingScript: 260_000,
  // Each fetched when first needed: the reader of workbooks, the import's panels, the map and its
  // comparisons, the report, the exports and, 160,000 of them, the outlines of their letters.
  otherScript: 600_000,
  // Each sheet comes with its part; the first view has 7,000 of them.
  styles: 25_000,
  fonts: 60_000,
  geography: 40_000,
  prepared: 30_000,
  data: 60_000,
  fictionalData: 1_000_000,
};
