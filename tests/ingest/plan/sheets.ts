import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Grid } from '../../../src/ingest/grids/grid.ts';
import { normalizeGazetteer } from '../../../src/ingest/normalize-gazetteer.ts';
import { PlaceFinder } from '../../../src/ingest/places/place-finder.ts';
import type { AboutSheet } from '../../../src/ingest/plan/about-sheet.ts';
import { proposePlan } from '../../../src/ingest/plan/propose-plan.ts';
import type { Recipe } from '../../../src/ingest/plan/recipe.ts';
import type { Ask, ColumnRole, Proposal } from '../../../src/ingest/plan/sheet-plan.ts';
import { readPeriodText } from '../../../src/ingest/values/read-period.ts';
import { readValue } from '../../../src/ingest/values/read-value.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { TextCodes } from '../../../src/model/text-codes.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** The indicators of the programme. */
export const INDICATORS: readonly Indicator[] = recordsOf(
  readFileSync(join(ROOT, 'data/indicateurs.csv'), 'utf8'),
  ',',
)
  .slice(1)
  .map(([code = '', fr = '', en = '', unitFr = '', unitEn = '', kind]) => ({
    code,
    label: { fr, en },
    unit: { fr: unitFr, en: unitEn },
    kind: kind === 'stock' ? 'stock' : 'flux',
    theme: 'programme',
  }));

const PLACES = new PlaceFinder(gazetteer());

/** What the planner knows of a sheet, with the readers of cells that the reading itself uses. */
export function about(name: string, more: Partial<AboutSheet> = {}): AboutSheet {
  return {
    name,
    indicators: INDICATORS,
    findPlace: (text) => PLACES.find(text).kind === 'found',
    readsAsPeriod: (text) => readPeriodText(text, 'day-first').kind === 'period',
    readsAsValue: (text) => readValue(text, 'either').kind !== 'fault',
    ...more,
  };
}

/** Cuts a text parted by `;` into a grid. */
export function gridOf(text: string, delimiter = ';'): Grid {
  return gridOfRecords(recordsOf(text, delimiter));
}

export function gridOfRecords(records: readonly (readonly string[])[]): Grid {
  const width = records.reduce((most, { length }) => Math.max(most, length), 0);
  const columns = Array.from({ length: width }, (_, index) => {
    const coded = new TextCodes();
    const codes = Uint32Array.from(records, (record) => coded.codeOf(record[index] ?? ''));
    return { table: coded.texts, codes };
  });
  const widths = Uint32Array.from(records, ({ length }) => length);
  return { length: records.length, columns, widths, faults: new Map() };
}

function recordsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text.trim(), { delimiter }).data;
}

/** A proposal in words, to compare: roles by header, asks in one line each. */
export interface Summary {
  readonly table: string;
  readonly shape: string;
  readonly roles: Readonly<Record<string, string>>;
  readonly asks: readonly string[];
}

/** Plans a text parted by `;` and says how. */
export function planned(
  text: string,
  name = 'export.csv',
  more: Partial<AboutSheet> = {},
  recipe?: Recipe,
): Summary {
  return summary(proposePlan(gridOf(text), about(name, more), recipe));
}

export function summary({ plan, asks }: Proposal): Summary {
  const { table, shape, columns } = plan;
  const nameOf = (index: number) => columns[index]?.name ?? '?';
  return {
    table,
    shape,
    roles: Object.fromEntries(columns.map(({ name, role }) => [name, roleInWords(role)])),
    asks: asks.map((ask) => askInWords(ask, nameOf)),
  };
}

function roleInWords(role: ColumnRole): string {
  switch (role.kind) {
    case 'field':
      return role.field;
    case 'values':
      return [
        'values',
        role.indicator || '-',
        role.period || '-',
        ...(role.part ? [role.part] : []),
        ...(role.territory === undefined ? [] : [`in ${role.territory}`]),
      ].join(' ');
    case 'personal':
      return `personal ${role.what}`;
    default:
      return role.kind;
  }
}

function askInWords(ask: Ask, nameOf: (index: number) => string): string {
  switch (ask.kind) {
    case 'column-missing':
      return `missing ${ask.field} [${ask.candidates.map(nameOf).join(', ')}] ${ask.fixed}`.trim();
    case 'column-unsure':
      return `unsure ${ask.field} [${ask.candidates.map(nameOf).join(', ')}]`;
    case 'indicator-unsure':
      return `indicator of ${nameOf(ask.column)} [${ask.candidates.join(', ')}]`;
    default:
      return ask.kind;
  }
}

function gazetteer() {
  const text = readFileSync(join(ROOT, 'public/geo/46.topo.json'), 'utf8');
  const found = normalizeGazetteer(JSON.parse(text));
  if (!found) throw new Error('gazetteer: 46.topo.json');
  return found;
}
