import type { MapMessages } from './map-fr.ts';
import type { Translation } from './make-translation.ts';

/** A language with the words of the map, which are fetched with its panel only. */
export interface MapTranslation extends Translation {
  readonly m: MapMessages;
}

/** Adds the words of the map, in the same language, to a translation. */
export function mapTranslation(translation: Translation, m: MapMessages): MapTranslation {
  return { ...translation, m };
}
