import type { MapTranslation } from '../../i18n/map-translation.ts';
import type { MapTexts } from '../../map/map-texts.ts';

/** Gives the words of a map in the language of the page. */
export function handTexts({ m, f }: MapTranslation): MapTexts {
  const { hands } = m;
  return {
    places: hands.places,
    keyboard: hands.keyboard,
    zoomIn: m.zoomIn,
    zoomOut: m.zoomOut,
    zoomReset: m.zoomReset,
    zoomTo: hands.zoomTo,
    pan: hands.pan,
    zoomed: (zoom) => hands.zoomed(zoom, f.decimal(zoom, Number.isInteger(zoom) ? 0 : 1)),
    chosen: hands.chosen,
    wheelHint: hands.wheelHint,
    fingersHint: hands.fingersHint,
    scaleBar: (km) => m.scaleBar(f.number(km)),
    north: hands.north,
  };
}
