import type { Lang } from './lang.ts';
import { mapPlateEn } from './map-plate-en.ts';
import { mapPlateFr, type MapPlateMessages } from './map-plate-fr.ts';

/** Gives the words of a published map, which are fetched with it only. */
export function mapPlateWords(lang: Lang): MapPlateMessages {
  return lang === 'fr' ? mapPlateFr : mapPlateEn;
}
