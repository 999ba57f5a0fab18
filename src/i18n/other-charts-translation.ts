import type { Translation } from './make-translation.ts';
import { otherChartsEn } from './other-charts-en.ts';
import { type OtherChartMessages, otherChartsFr } from './other-charts-fr.ts';

/** A language with the words of the other charts, which are fetched with them only. */
export interface OtherChartsTranslation extends Translation {
  readonly o: OtherChartMessages;
}

/** Adds the words of the other charts to a translation. */
export function otherChartsTranslation(translation: Translation): OtherChartsTranslation {
  return { ...translation, o: translation.lang === 'fr' ? otherChartsFr : otherChartsEn };
}
