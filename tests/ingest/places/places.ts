import type { FoundPlace } from '../../../src/ingest/places/found-place.ts';
import type { Commune, Gazetteer } from '../../../src/model/territory.ts';
import { readGazetteer } from '../../../scripts/gazetteer.ts';

/** The territories of the Lot, as the page reads them. */
export const LOT: Gazetteer = readGazetteer();

/** What a text gives, short: `46042 name`, `? Cahors, Albas`, `elsewhere 12202`, `unknown`, `empty`. */
export function said(place: FoundPlace): string {
  switch (place.kind) {
    case 'found':
      return `${place.code} ${place.how}`;
    case 'ambiguous':
      return `? ${place.candidates.map(({ name }) => name).join(', ')}`;
    case 'elsewhere':
      return `elsewhere ${place.code}`;
    default:
      return place.kind;
  }
}

/** The Lot with past names, as its own list of them may still be empty. */
export const LOT_WITH_PAST: Gazetteer = {
  ...LOT,
  pastNames: new Map([
    ['46077', 'Cours'],
    ['46138', 'Labastide-Murat'],
    ['46217', 'Lhospitalet'],
    ['46334', 'Le Vigan'],
  ]),
};

/** The Lot with two more communes, whose names are taken: by another commune, by an intercommunalité. */
export const LOT_WITH_NAMESAKES: Gazetteer = {
  ...LOT,
  communes: new Map([
    ...LOT.communes,
    ['46901', namesake('46901', 'Saint Céré', '46901')],
    ['46902', namesake('46902', 'Quercy-Blanc', '46902')],
  ]),
};

function namesake(code: string, name: string, postalCode: string): Commune {
  const postalCodes = [postalCode];
  return { code, name, postalCodes, epci: '', arrondissement: '', population: 1, point: [0, 0] };
}
