import Papa from 'papaparse';
import type { DataPackage, Field, TableSchema } from './descriptor-rules.ts';

/**
 * The rules of Table Schema v2 for rows, in our own words
 * (https://datapackage.org/standard/table-schema/): a missing value is recognised first, then the
 * type, then the constraints, then the keys.
 */

interface Table {
  readonly header: readonly string[];
  /** Cells by field, null where the value is missing. */
  readonly rows: readonly (readonly (string | null)[])[];
}

/**
 * Lists what breaks the rules in the rows of a package, as `chiffres 12 valeur: type`.
 *
 * @param readText gives the text of a resource's file
 */
export function rowFaults(
  { resources }: DataPackage,
  readText: (path: string) => string,
): readonly string[] {
  const faults: string[] = [];
  const tables = new Map<string, { schema: TableSchema; table: Table }>();
  for (const { name, path, schema } of resources) {
    if (!schema || typeof path !== 'string') continue;
    const table = readTable(readText(path), schema);
    tables.set(name, { schema, table });
    const names = schema.fields.map((field) => field.name);
    if (names.join() !== table.header.join()) faults.push(`${name} 1: header`);
    table.rows.forEach((cells, index) => {
      const row = index + 2;
      if (cells.length !== names.length) faults.push(`${name} ${row}: cells`);
      schema.fields.forEach((field, place) => {
        const fault = cellFault(field, cells[place] ?? null);
        if (fault) faults.push(`${name} ${row} ${field.name}: ${fault}`);
      });
    });
    for (const field of schema.fields.filter(({ constraints }) => constraints.unique)) {
      faults.push(...repeated(name, table, [field.name], names));
    }
    const { primaryKey = [] } = schema;
    faults.push(...repeated(name, table, primaryKey, names));
    for (const place of primaryKey.map((key) => names.indexOf(key))) {
      if (table.rows.some((cells) => cells[place] === null)) faults.push(`${name}: primaryKey null`);
    }
  }
  for (const [name, { schema, table }] of tables) {
    for (const { fields, reference } of schema.foreignKeys) {
      const target = tables.get(reference.resource ?? name)?.table;
      const known = new Set(keysOf(target, reference.fields).map(({ key }) => key));
      for (const { key, row } of keysOf(table, fields)) {
        if (!known.has(key)) faults.push(`${name} ${row} ${fields.join()}: foreignKey ${key}`);
      }
    }
  }
  return faults;
}

function readTable(text: string, schema: TableSchema): Table {
  const [header = [], ...rows] = Papa.parse<string[]>(text.replace(/\n$/, ''), {
    delimiter: ',',
  }).data;
  const missing = schema.fields.map((field) => missingOf(field, schema));
  return {
    header,
    rows: rows.map((cells) => cells.map((cell, i) => (missing[i]?.has(cell) ? null : cell))),
  };
}

function missingOf(field: Field, schema: TableSchema): ReadonlySet<string> {
  const listed: readonly (string | { value: string })[] = field.missingValues ??
    schema.missingValues ?? [''];
  return new Set(listed.map((item) => (typeof item === 'string' ? item : item.value)));
}

const FORMS: Partial<Record<Field['type'], RegExp>> = {
  number: /^(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?|NaN|-?INF)$/i,
  integer: /^[+-]?\d+$/,
  boolean: /^(?:true|True|TRUE|1|false|False|FALSE|0)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  year: /^\d{4}$/,
  yearmonth: /^\d{4}-\d\d$/,
};

function cellFault(field: Field, cell: string | null): string | undefined {
  const { type, format, constraints } = field;
  if (cell === null) return constraints.required ? 'required' : undefined;
  if (FORMS[type]?.test(cell) === false) return 'type';
  if (format === 'uri' && !URL.canParse(cell)) return 'format';
  if (constraints.enum && !constraints.enum.map(String).includes(cell)) return 'enum';
  const { pattern, minimum, maximum } = constraints;
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(cell)) return 'pattern';
  if (minimum !== undefined && Number(cell) < Number(minimum)) return 'minimum';
  if (maximum !== undefined && Number(cell) > Number(maximum)) return 'maximum';
  return undefined;
}

/** The values of some fields in each row, rows with a missing one aside. */
function keysOf(table: Table | undefined, fields: readonly string[]) {
  return (table?.rows ?? []).flatMap((cells, index) => {
    const values = fields.map((field) => cells[table?.header.indexOf(field) ?? -1] ?? null);
    return values.includes(null) ? [] : [{ key: JSON.stringify(values), row: index + 2 }];
  });
}

function repeated(
  name: string,
  table: Table,
  fields: readonly string[],
  names: readonly string[],
): string[] {
  if (fields.length === 0 || !fields.every((field) => names.includes(field))) return [];
  const seen = new Set<string>();
  return keysOf(table, fields).flatMap(({ key, row }) => {
    if (seen.has(key)) return [`${name} ${row} ${fields.join()}: repeated`];
    seen.add(key);
    return [];
  });
}
