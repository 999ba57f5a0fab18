import { chartsFr, type ChartMessages } from './charts-fr.ts';
import type { Translation } from './make-translation.ts';

/** A language with the words of the evolution chart, which are fetched with it only. */
export interface ChartsTranslation extends Translation {
  readonly charts: ChartMessages;
}

/** Adds the words of the evolution chart to a translation. */
export function chartsTranslation(translation: Translation): ChartsTranslation {
  return { ...translation, charts: translation.charts ?? chartsFr };
}
