import type { Level } from '../model/territory.ts';
import type { MapContours } from './map-contours.ts';
import type { PlaceShape } from './place-shape.ts';

/** Gives the territories of a level, drawn. */
export function shapesAt(contours: MapContours, level: Level): readonly PlaceShape[] {
  switch (level) {
    case 'commune':
      return contours.communes;
    case 'epci':
      return contours.epcis;
    case 'arrondissement':
      return contours.arrondissements;
    case 'departement':
      return [contours.department];
  }
}
