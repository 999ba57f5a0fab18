import type { UnclassedState } from './place-state.ts';

/** The words of a legend, in the page's language. */
export interface LegendTexts {
  /** A class, by its bounds; the last one keeps its upper bound, the others leave it. */
  readonly range: (low: string, high: string, last: boolean) => string;
  /** How many territories, as "12 communes". */
  readonly places: (count: number) => string;
  readonly states: Readonly<Record<UnclassedState, string>>;
  /** Of territories at zero on a map of circles: they have none. */
  readonly noCircle?: string | undefined;
  /** Of territories whose value is a bound or about, on a map of classes. */
  readonly inexactPlace: string;
  /** Of territories too small for their rate to be steady; nothing is said without it. */
  readonly fragilePlaces?: (count: number) => string;
  readonly exactCircle: string;
  readonly inexactCircle: string;
  /** Of circles of values above and under zero, where the map has both. */
  readonly positiveCircle?: string;
  readonly negativeCircle?: string;
  /** Names the nested circles, by the values they stand for. */
  readonly circles: (values: readonly string[]) => string;
  readonly event: string;
  readonly partner: string;
  /** Of a mark that bears a number. */
  readonly markerCount: string;
}
