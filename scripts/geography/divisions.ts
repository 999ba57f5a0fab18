import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';

const PresentCommune = v.object({
  type: v.literal('commune-actuelle'),
  code: v.string(),
  nom: v.string(),
  departement: v.optional(v.string(), ''),
  arrondissement: v.optional(v.string(), ''),
  population: v.optional(v.number(), 0),
  codesPostaux: v.optional(v.array(v.string()), []),
  anciensCodes: v.optional(v.array(v.string()), []),
});

/** A commune that is now a part of another, and may keep its mayor. */
const PastCommune = v.object({
  type: v.picklist(['commune-deleguee', 'commune-associee', 'arrondissement-municipal']),
  code: v.string(),
  nom: v.string(),
  chefLieu: v.optional(v.string()),
});

const Named = v.object({ code: v.string(), nom: v.string() });

const DivisionsSchema = v.object({
  communes: v.array(v.variant('type', [PresentCommune, PastCommune])),
  epci: v.array(
    v.object({
      ...Named.entries,
      type: v.string(),
      membres: v.array(v.object({ code: v.string() })),
    }),
  ),
  arrondissements: v.array(v.object({ ...Named.entries, departement: v.string() })),
  departements: v.array(Named),
  year: v.number(),
});

/** The administrative divisions of France, as `@etalab/decoupage-administratif` gives them. */
export type Divisions = v.InferOutput<typeof DivisionsSchema>;

const PACKAGE = '@etalab/decoupage-administratif';
/** Version 1 of the package is of 2021, and each year has its own since. */
const YEAR_OF_VERSION_0 = 2020;

/** Reads the administrative divisions of France. Throws where the package is not what it was. */
export function readDivisions(): Divisions {
  const { resolve } = createRequire(import.meta.url);
  const read = (path: string): unknown =>
    JSON.parse(readFileSync(resolve(`${PACKAGE}/${path}`), 'utf8'));
  const { version } = v.parse(v.object({ version: v.string() }), read('package.json'));
  return v.parse(DivisionsSchema, {
    communes: read('data/communes.json'),
    epci: read('data/epci.json'),
    arrondissements: read('data/arrondissements.json'),
    departements: read('data/departements.json'),
    year: YEAR_OF_VERSION_0 + Number.parseInt(version, 10),
  });
}
