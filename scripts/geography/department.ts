import type { Divisions } from './divisions.ts';
import { shortEpciName } from './short-epci-name.ts';

export interface DepartmentCommune {
  readonly code: string;
  readonly name: string;
  /** SIREN of its intercommunalité; '' for the few communes without one. */
  readonly epci: string;
  readonly arrondissement: string;
  readonly population: number;
  readonly postalCodes: readonly string[];
}

/** All that is known of a département but its contours; lists are in the order of codes. */
export interface Department {
  readonly code: string;
  readonly name: string;
  /** Year of its divisions, at 1 January. */
  readonly year: number;
  readonly communes: readonly DepartmentCommune[];
  /** `members`: its communes, those of other départements included. */
  readonly epcis: readonly {
    readonly code: string;
    readonly name: string;
    readonly fullName: string;
    readonly members: number;
  }[];
  readonly arrondissements: readonly { readonly code: string; readonly name: string }[];
  /** Past commune codes to present ones. */
  readonly pastCommunes: ReadonlyMap<string, string>;
  /** Names of past communes by their code, which may still be that of the commune they are in. */
  readonly pastNames: ReadonlyMap<string, string>;
  /** Names of all départements by their code, for those that lie round this one. */
  readonly departmentNames: ReadonlyMap<string, string>;
}

/** Gives what the divisions of France say of a département, or undefined where it has no commune. */
export function departmentOf(divisions: Divisions, code: string): Department | undefined {
  const communes = presentCommunes(divisions, code);
  const departmentNames = new Map(divisions.departements.map((each) => [each.code, each.nom]));
  const name = departmentNames.get(code);
  if (name === undefined || communes.length === 0) return undefined;
  const codes = new Set(communes.map((commune) => commune.code));
  const { pastCommunes, pastNames } = pastOf(divisions, codes);
  const names = [...communes.map((commune) => commune.name), ...pastNames.values()];
  const epcis = divisions.epci
    .filter(({ membres }) => membres.some((member) => codes.has(member.code)))
    .map((epci) => ({
      code: epci.code,
      name: shortEpciName(epci.nom, epci.type, names),
      fullName: epci.nom,
      members: epci.membres.length,
    }));
  const arrondissements = divisions.arrondissements
    .filter(({ departement }) => departement === code)
    .map((each) => ({ code: each.code, name: each.nom }));
  return {
    code,
    name,
    year: divisions.year,
    communes: communes.toSorted(byCode),
    epcis: epcis.toSorted(byCode),
    arrondissements: arrondissements.toSorted(byCode),
    pastCommunes,
    pastNames,
    departmentNames,
  };
}

/** Gives the département of a commune, by its code: 2A004 is in 2A, 97411 in 974. */
export function departmentCode(commune: string): string {
  return commune.slice(0, commune.startsWith('97') ? 3 : 2);
}

function presentCommunes({ communes, epci }: Divisions, department: string): DepartmentCommune[] {
  const epciOf = new Map(epci.flatMap((each) => each.membres.map((m) => [m.code, each.code])));
  return communes.flatMap((commune) =>
    commune.type === 'commune-actuelle' && commune.departement === department
      ? {
          code: commune.code,
          name: commune.nom,
          epci: epciOf.get(commune.code) ?? '',
          arrondissement: commune.arrondissement,
          population: commune.population,
          postalCodes: commune.codesPostaux,
        }
      : [],
  );
}

function pastOf({ communes }: Divisions, present: ReadonlySet<string>) {
  const pastCommunes = new Map<string, string>();
  const pastNames = new Map<string, string>();
  for (const commune of communes) {
    if (commune.type === 'commune-actuelle') {
      if (!present.has(commune.code)) continue;
      for (const code of commune.anciensCodes) pastCommunes.set(code, commune.code);
    } else if (commune.chefLieu !== undefined && present.has(commune.chefLieu)) {
      if (commune.code !== commune.chefLieu) pastCommunes.set(commune.code, commune.chefLieu);
      pastNames.set(commune.code, commune.nom);
    }
  }
  return { pastCommunes: sorted(pastCommunes), pastNames: sorted(pastNames) };
}

function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return a.code < b.code ? -1 : 1;
}

function sorted(map: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
