import { TABLE_NAMES } from '../../src/ingest/table-contract.ts';
import { ORIGINS } from './figures.ts';
import { SOURCE } from './setting.ts';

interface Schema {
  readonly fields: readonly { readonly name: string }[];
  readonly foreignKeys?: unknown;
}

/** As much of `data/datapackage.json` as the made-up set takes over: the schemas of its tables. */
export interface Package {
  readonly $schema: string;
  readonly licenses: unknown;
  readonly contributors: unknown;
  readonly resources: readonly {
    readonly name: string;
    readonly title: string;
    readonly schema?: Schema;
  }[];
}

/** Columns of `chiffres` that the made-up set has no use for. */
const LEFT_OUT: ReadonlySet<string> = new Set(['qualificatif', 'note']);

const ORIGIN = {
  name: 'origine',
  type: 'string',
  title: 'Origine',
  description: 'D’où viennent les personnes ; vide pour un total.',
  constraints: { enum: ORIGINS.map(([origin]) => origin) },
};

/** Writes `datapackage.json`: the tables of the programme's package, under their fictional names. */
export function descriptor(real: Package, fileName: (table: string) => string): string {
  const { $schema, licenses, contributors } = real;
  const resources = TABLE_NAMES.map((table) => {
    const resource = real.resources.find(({ name }) => name === table);
    if (!resource?.schema) throw new Error(`resource: ${table}`);
    const { name, title, schema, ...rest } = resource;
    const described = table === 'chiffres' ? figureSchema(schema) : schema;
    return {
      name,
      title: `${title} (jeu fictif)`,
      ...rest,
      path: fileName(table),
      schema: described,
    };
  });
  const made = {
    $schema,
    name: 'oh-my-lot-jeu-fictif',
    title: 'Jeu fictif : flux mensuels par commune, tirés au sort',
    description:
      'Aucun de ces chiffres n’est vrai : un programme les a tirés au sort, pour essayer le tableau de bord.',
    version: '1.0.0',
    keywords: ['jeu fictif', 'essai'],
    fictif: true,
    licenses,
    contributors,
    sources: [{ title: `${SOURCE} : scripts/fictional.ts` }],
    resources,
  };
  return `${JSON.stringify(made, null, 2)}\n`;
}

/** No primary key here: `origine` is part of what tells two rows apart, and may be empty. */
function figureSchema({ fields, foreignKeys }: Schema): Schema {
  return { fields: [...fields.filter(({ name }) => !LEFT_OUT.has(name)), ORIGIN], foreignKeys };
}
