import { foldText } from '../fold-text.ts';
import { TABLE_CONTRACTS, TABLE_NAMES, type TableName } from '../table-contract.ts';
import { COLUMN_NAMES, PLACE_NAMES, type PlaceLevel } from './column-names.ts';
import { headerKeys, labelKey } from './header-words.ts';

/** What a header says a column is: a field of a table, by its exact name, a sure or a weak one. */
export interface FieldMatch {
  readonly field: string;
  readonly by: 'exact' | 'sure' | 'weak';
}

export interface PlaceMatch {
  readonly level: PlaceLevel;
  readonly code: boolean;
  readonly by: 'sure' | 'weak';
}

const FIELDS: ReadonlyMap<TableName, ReadonlyMap<string, FieldMatch>> = new Map(
  TABLE_NAMES.map((table) => [table, fieldsOf(table)]),
);

const PLACES: ReadonlyMap<string, PlaceMatch> = new Map(
  PLACE_NAMES.flatMap(({ level, code, names, weak }) => [
    ...keysOf(names).map((key): [string, PlaceMatch] => [key, { level, code, by: 'sure' }]),
    ...(weak === undefined ? [] : keysOf(weak)).map((key): [string, PlaceMatch] => [
      key,
      { level, code, by: 'weak' },
    ]),
  ]),
);

/** Gives the field of a table that a header names, or undefined. */
export function fieldOfHeader(table: TableName, header: string): FieldMatch | undefined {
  const exact = exactField(table, header);
  if (exact !== undefined) return { field: exact, by: 'exact' };
  const fields = FIELDS.get(table);
  for (const key of headerKeys(header)) {
    const match = fields?.get(key);
    if (match) return match;
  }
  return undefined;
}

/** Gives the column of a contract that a header is, capitals and accents aside, or undefined. */
export function exactField(table: TableName, header: string): string | undefined {
  const folded = foldText(header);
  const { required, optional } = TABLE_CONTRACTS[table];
  return [...required, ...optional].find((name) => name === folded);
}

/** Gives the kind of place that a header of `chiffres` names, or undefined. */
export function placeOfHeader(header: string): PlaceMatch | undefined {
  for (const key of headerKeys(header)) {
    const match = PLACES.get(key);
    if (match) return match;
  }
  return undefined;
}

/** Tells whether a header names a field of any table, or a place. */
export function isKnownHeader(header: string): boolean {
  const known = (key: string) =>
    PLACES.has(key) || TABLE_NAMES.some((table) => FIELDS.get(table)?.has(key));
  return headerKeys(header).some(known) || TABLE_NAMES.some((table) => exactField(table, header));
}

function fieldsOf(table: TableName): ReadonlyMap<string, FieldMatch> {
  const fields = new Map<string, FieldMatch>();
  const named = Object.entries(COLUMN_NAMES[table]);
  for (const [field, { sure }] of named) {
    for (const key of keysOf(sure)) fields.set(key, { field, by: 'sure' });
  }
  for (const [field, { weak = '' }] of named) {
    for (const key of keysOf(weak)) {
      if (key !== '' && !fields.has(key)) fields.set(key, { field, by: 'weak' });
    }
  }
  return fields;
}

/** The keys of names in a list parted by commas. */
function keysOf(names: string): readonly string[] {
  return names.split(',').map(labelKey);
}
