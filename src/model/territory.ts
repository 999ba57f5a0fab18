export type Level = 'commune' | 'epci' | 'departement';

export interface Commune {
  readonly code: string;
  readonly name: string;
  /** SIREN of its intercommunalité. */
  readonly epci: string;
  readonly arrondissement: string;
  readonly population: number;
  /** Postal codes that serve it; several communes may share one. */
  readonly postalCodes: readonly string[];
  /** Longitude and latitude, in degrees, where its label and markers stand. */
  readonly point: readonly [number, number];
}

export interface Epci {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  /** Population and number of its communes inside the département. */
  readonly population: number;
  readonly communes: number;
  /** Communes of the intercommunalité that lie in a neighbouring département. */
  readonly communesOutside: number;
}

/** How the contours on the map were made, and under which licence. */
export interface ContourCredit {
  readonly kind: 'official' | 'approximate';
  readonly year: number;
  readonly source: string;
  readonly licence: string;
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
  /** Past commune codes to present ones. */
  readonly pastCommunes: ReadonlyMap<string, string>;
  /** Names of past communes, by their code, where they are known. */
  readonly pastNames: ReadonlyMap<string, string>;
  readonly contours: ContourCredit;
}

/** Gives the present code of a commune: a past code is moved to the commune that absorbed it. */
export function presentCode(gazetteer: Gazetteer, code: string): string {
  return gazetteer.pastCommunes.get(code) ?? code;
}

/** Gives the level of a territory code, or undefined where it lies outside the département. */
export function levelOf(gazetteer: Gazetteer, code: string): Level | undefined {
  if (code === gazetteer.department.code) return 'departement';
  if (gazetteer.epcis.has(code)) return 'epci';
  return gazetteer.communes.has(code) ? 'commune' : undefined;
}

/** Gives the name of a territory, or its code where the gazetteer does not know it. */
export function nameOf(gazetteer: Gazetteer, code: string): string {
  if (code === gazetteer.department.code) return gazetteer.department.name;
  return gazetteer.epcis.get(code)?.name ?? gazetteer.communes.get(code)?.name ?? code;
}

/** Gives the population of a territory, or undefined where it is not known. */
export function populationOf(gazetteer: Gazetteer, code: string): number | undefined {
  if (code === gazetteer.department.code) return gazetteer.department.population;
  return gazetteer.epcis.get(code)?.population ?? gazetteer.communes.get(code)?.population;
}

/** Tells whether `inner` is `outer` or lies within it. */
export function isWithin(gazetteer: Gazetteer, inner: string, outer: string): boolean {
  if (inner === outer) return true;
  const outerLevel = levelOf(gazetteer, outer);
  if (outerLevel === 'departement') return levelOf(gazetteer, inner) !== undefined;
  if (outerLevel === 'epci') return gazetteer.communes.get(inner)?.epci === outer;
  return false;
}
