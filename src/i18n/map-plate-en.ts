import type { MapPlateMessages } from './map-plate-fr.ts';

/** What a published map says besides the map of the page, in English. */
export const mapPlateEn: MapPlateMessages = {
  by: {
    commune: 'by commune',
    epci: 'by group of communes',
    arrondissement: 'by arrondissement',
    departement: 'the whole département',
  },
  label: (subject, by) => `Map: ${subject}, ${by}.`,
  multiples: (n, subject, by) => `${n} maps side by side, on the same scale: ${subject}, ${by}.`,
  eachPeriod: (name, periods) => `${name}, period by period: ${periods}.`,
  highest: (name, value) => `the highest ${name} (${value})`,
  noFigure: 'no figure',
  more: (n, text) =>
    n === 1
      ? `… and ${text} earlier period, with the data`
      : `… and ${text} earlier periods, with the data`,
};
