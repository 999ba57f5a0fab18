import { mapEn } from './map-en.ts';
import { mapFr, type MapMessages } from './map-fr.ts';
import type { Translation } from './make-translation.ts';

/** A language with the words of the map, which are fetched with its panel only. */
export interface MapTranslation extends Translation {
  readonly m: MapMessages;
}

/** Adds the words of the map to a translation. */
export function mapTranslation(translation: Translation): MapTranslation {
  return { ...translation, m: translation.lang === 'fr' ? mapFr : mapEn };
}
