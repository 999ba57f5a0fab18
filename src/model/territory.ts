export type Level = 'commune' | 'epci' | 'arrondissement' | 'departement';

/** Levels whose territories are counted, and added up, in those above. */
export type CountedLevel = Exclude<Level, 'arrondissement' | 'departement'>;

export interface Commune {
  readonly code: string;
  readonly name: string;
  /** SIREN of its intercommunalité. */
  readonly epci: string;
  /** Code of its arrondissement. */
  readonly arrondissement: string;
  readonly population: number;
  /** Postal codes that serve it; several communes may share one. */
  readonly postalCodes: readonly string[];
  /** Longitude and latitude, in degrees, where its label and markers stand. */
  readonly point: readonly [number, number];
}

interface Epci {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  /** Population and number of its communes inside the département. */
  readonly population: number;
  readonly communes: number;
  /** Communes of the intercommunalité that lie in a neighbouring département. */
  readonly communesOutside: number;
}

interface Arrondissement {
  readonly code: string;
  readonly name: string;
  readonly population: number;
  /** Number of its communes. */
  readonly communes: number;
}

/** Where something was taken from, and under which licence. */
interface Credit {
  readonly year: number;
  readonly source: string;
  readonly licence: string;
}

/** How the contours on the map were made. */
export interface ContourCredit extends Credit {
  readonly kind: 'official' | 'approximate';
}

/** The territories of one département, by code; no geometry. */
export interface Gazetteer {
  readonly department: {
    readonly code: string;
    readonly name: string;
    readonly population: number;
  };
  readonly communes: ReadonlyMap<string, Commune>;
  readonly epcis: ReadonlyMap<string, Epci>;
  readonly arrondissements: ReadonlyMap<string, Arrondissement>;
  /** Past commune codes to present ones. */
  readonly pastCommunes: ReadonlyMap<string, string>;
  /** Names of past communes, by their code, where they are known. */
  readonly pastNames: ReadonlyMap<string, string>;
  readonly contours: ContourCredit;
  /** Where names, memberships and populations come from: not always of the year of the contours. */
  readonly names: Credit;
}

/** Gives the present code of a commune: a past code is moved to the commune that absorbed it. */
export function presentCode(gazetteer: Gazetteer, code: string): string {
  return gazetteer.pastCommunes.get(code) ?? code;
}

/** Gives the level of a territory code, or undefined where it lies outside the département. */
export function levelOf(gazetteer: Gazetteer, code: string): Level | undefined {
  if (code === gazetteer.department.code) return 'departement';
  if (gazetteer.epcis.has(code)) return 'epci';
  if (gazetteer.arrondissements.has(code)) return 'arrondissement';
  return gazetteer.communes.has(code) ? 'commune' : undefined;
}

/** Gives the name of a territory, or its code where the gazetteer does not know it. */
export function nameOf(gazetteer: Gazetteer, code: string): string {
  return placeOf(gazetteer, code)?.name ?? code;
}

/** Gives the population of a territory, or undefined where it is not known. */
export function populationOf(gazetteer: Gazetteer, code: string): number | undefined {
  return placeOf(gazetteer, code)?.population;
}

/** What territories of every level have. */
export type Place = Pick<Arrondissement, 'code' | 'name' | 'population'>;

function placeOf(gazetteer: Gazetteer, code: string): Place | undefined {
  const { department, epcis, arrondissements, communes } = gazetteer;
  if (code === department.code) return department;
  return epcis.get(code) ?? arrondissements.get(code) ?? communes.get(code);
}

/** Lists the territories of a level. */
export function placesAt(gazetteer: Gazetteer, level: Level): readonly Place[] {
  switch (level) {
    case 'commune':
      return [...gazetteer.communes.values()];
    case 'epci':
      return [...gazetteer.epcis.values()];
    case 'arrondissement':
      return [...gazetteer.arrondissements.values()];
    case 'departement':
      return [gazetteer.department];
  }
}

/** Gives the code of the territory of a level that a commune lies in, itself included. */
export function placeAbove(
  gazetteer: Gazetteer,
  { code, epci, arrondissement }: Pick<Commune, 'code' | 'epci' | 'arrondissement'>,
  level: Level,
): string {
  switch (level) {
    case 'commune':
      return code;
    case 'epci':
      return epci;
    case 'arrondissement':
      return arrondissement;
    case 'departement':
      return gazetteer.department.code;
  }
}

/**
 * Tells whether `inner` is `outer` or lies within it. An intercommunalité on both sides of the
 * border of an arrondissement lies in neither.
 */
export function isWithin(gazetteer: Gazetteer, inner: string, outer: string): boolean {
  if (inner === outer) return true;
  const outerLevel = levelOf(gazetteer, outer);
  if (outerLevel === 'departement') return levelOf(gazetteer, inner) !== undefined;
  const commune = gazetteer.communes.get(inner);
  if (outerLevel === 'epci') return commune?.epci === outer;
  if (outerLevel !== 'arrondissement') return false;
  if (commune) return commune.arrondissement === outer;
  return arrondissementOfEpci(gazetteer, inner) === outer;
}

const arrondissementsOfEpcis = new WeakMap<Gazetteer, ReadonlyMap<string, string | undefined>>();

/** The one arrondissement of all communes of an intercommunalité; undefined where there are two. */
function arrondissementOfEpci(gazetteer: Gazetteer, epci: string): string | undefined {
  let known = arrondissementsOfEpcis.get(gazetteer);
  if (!known) {
    const found = new Map<string, string | undefined>();
    for (const commune of gazetteer.communes.values()) {
      const before = found.get(commune.epci);
      const differs = found.has(commune.epci) && before !== commune.arrondissement;
      found.set(commune.epci, differs ? undefined : commune.arrondissement);
    }
    known = found;
    arrondissementsOfEpcis.set(gazetteer, found);
  }
  return known.get(epci);
}
