import type { ValueMeasure } from '../../model/measure.ts';

/** A territory of a ranking, with its words. */
export interface RankedRow {
  /** Code of the territory. */
  readonly id: string;
  readonly name: string;
  readonly measure: ValueMeasure;
  /** "3", or "2–4" where bounds leave the order open. */
  readonly rankText: string;
  /** "plus de 500". */
  readonly valueText: string;
  /** What is spoken of it, and what its tooltip says. */
  readonly text: string;
  readonly lines: readonly string[];
  /** The territory that the page shows. */
  readonly isChosen: boolean;
  /** The figure leaves out a part of the territory. */
  readonly isPartial: boolean;
}

/** All that a chart of a ranking shows, from the highest. */
export interface RankingData {
  readonly rows: readonly RankedRow[];
  /** A value that all are held against. */
  readonly line?: { readonly value: number; readonly text: string } | undefined;
  /** Says how many territories there is no room for. */
  readonly moreText: (count: number) => string;
  readonly color: string;
}
