/** The tables of a data package, in the order in which they must be read. */
export const TABLE_NAMES = [
  'indicateurs',
  'sources',
  'chiffres',
  'evenements',
  'partenaires',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

export interface TableContract {
  /** Columns without which the table cannot be read. */
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** The columns of each table, as `data/README.md` explains them. */
export const TABLE_CONTRACTS: Readonly<Record<TableName, TableContract>> = {
  indicateurs: {
    required: ['code', 'libelle_fr', 'mesure'],
    optional: ['libelle_en', 'unite_fr', 'unite_en', 'theme'],
  },
  sources: {
    required: ['id', 'titre'],
    optional: ['editeur', 'url', 'date_publication', 'type'],
  },
  chiffres: {
    required: ['indicateur', 'periode', 'territoire', 'valeur'],
    optional: ['qualificatif', 'source', 'note'],
  },
  evenements: {
    required: ['nom', 'debut'],
    optional: [
      'type',
      'fin',
      'commune_code',
      'commune',
      'participants',
      'qualificatif',
      'latitude',
      'longitude',
      'source',
      'note',
    ],
  },
  partenaires: {
    required: ['nom'],
    optional: ['type', 'depuis', 'territoire', 'commune_code', 'source', 'note'],
  },
};
