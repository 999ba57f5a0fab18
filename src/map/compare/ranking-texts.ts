import type { RankedPlace } from './rank-places.ts';

/** The words of a ranking, in the page's language. */
export interface RankingTexts {
  readonly caption: string;
  readonly rank: string;
  readonly place: string;
  readonly value: string;
  /** "3e ex æquo", "2e à 4e". */
  readonly rankOf: (place: RankedPlace) => string;
  readonly valueOf: (place: RankedPlace) => string;
  /** What the line across the bars stands for. */
  readonly reference: string;
  readonly gap: (count: number) => string;
  readonly showAll: string;
  readonly showEnds: string;
  /** Of bars of bounds, and of rates on few inhabitants. */
  readonly open: string;
  readonly fragile: string;
}
