import type { ChartsTranslation } from '../i18n/charts-translation.ts';

/** What a chart says to those who walk it, in one language. */
export interface ExplorerTexts {
  /** Name of the list of points: "Points du graphique". */
  readonly points: string;
  /** What the keys do. */
  readonly keyboard: string;
  /** "point 2 sur 5". */
  readonly position: (place: number, count: number) => string;
}

/** Gives the words of a walk in a language. */
export function explorerTexts({ charts: { explorer }, f }: ChartsTranslation): ExplorerTexts {
  const position = (place: number, count: number) =>
    explorer.position(f.number(place), f.number(count));
  return { ...explorer, position };
}
