import { compareEn } from './compare-en.ts';
import { compareFr, type CompareMessages } from './compare-fr.ts';
import type { MapTranslation } from './map-translation.ts';

/** The language of the map with the words of comparisons, which are fetched with their panels only. */
export interface CompareTranslation extends MapTranslation {
  readonly c: CompareMessages;
}

/** Adds the words of comparisons to a translation. */
export function compareTranslation(translation: MapTranslation): CompareTranslation {
  return { ...translation, c: translation.lang === 'fr' ? compareFr : compareEn };
}
