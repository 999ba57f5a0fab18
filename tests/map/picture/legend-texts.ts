import type { LegendTexts } from '../../../src/map/legend-texts.ts';

/** The words of a legend, short. */
export const legendTexts: LegendTexts = {
  range: (low, high) => `${low} à ${high}`,
  places: (count) => `${count} communes`,
  states: {
    zero: 'zéro',
    'not-reported': 'non renseigné',
    'not-applicable': 'sans objet',
    withheld: 'secret',
    'direction-unknown': 'sens inconnu',
    outside: 'hors données',
  },
  inexactPlace: 'borne ou valeur approchée',
  exactCircle: 'exact',
  inexactCircle: 'approché',
  circles: String,
  event: 'évènement',
  partner: 'partenaire',
  markerCount: 'nombre',
};
