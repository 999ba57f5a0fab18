import type { Level } from '../model/territory.ts';

/** What a published map says besides the map of the page, in French; `map-plate-en.ts` must have it all. */
export const mapPlateFr = {
  /** Of which territories the map is. */
  by: {
    commune: 'par commune',
    epci: 'par intercommunalité',
    arrondissement: 'par arrondissement',
    departement: 'tout le département',
  } satisfies Readonly<Record<Level, string>>,
  label: (subject: string, by: string) => `Carte : ${subject}, ${by}.`,
  multiples: (n: string, subject: string, by: string) =>
    `${n} cartes côte à côte, à la même échelle : ${subject}, ${by}.`,
  /** Before what each period comes to. */
  eachPeriod: (name: string, periods: string) => `${name}, période par période : ${periods}.`,
  /** Of each period, where the whole has no figure of its own. */
  highest: (name: string, value: string) => `le plus élevé ${name} (${value})`,
  noFigure: 'aucun chiffre',
  /** First periods that have no room. */
  more: (n: number, text: string) =>
    n < 2
      ? `… et ${text} période avant, dans les données`
      : `… et ${text} périodes avant, dans les données`,
};

export type MapPlateMessages = typeof mapPlateFr;
