import { labelKey } from './header-words.ts';

/** Keys of headers of what a commune lies in, besides its intercommunalité. */
export const PARTS_OF_COUNTRY: ReadonlySet<string> = new Set(
  [
    'canton, arrondissement, pays, région, département, bassin de vie, bassin emploi, code région',
    'zone emploi, aire attraction, unité urbaine, pnr, nom région, libellé région, circonscription',
    'code canton, code arrondissement, nom canton, code département, nom département',
  ]
    .join(',')
    .split(',')
    .map(labelKey),
);
