import { importTranslation } from '../../../src/i18n/import-translation.ts';
import type { Lang } from '../../../src/i18n/lang.ts';
import { translation } from '../../../src/i18n/translation.ts';
import type { FileReport } from '../../../src/ingest/import-report.ts';
import type { Recipe } from '../../../src/ingest/plan/recipe.ts';
import type {
  Ask,
  ColumnPlan,
  ColumnRole,
  SheetPlan,
} from '../../../src/ingest/plan/sheet-plan.ts';
import type { SheetReading } from '../../../src/ingest/sheet-reading.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { SheetView } from '../../../src/panels/import/sheet-view.ts';

export const words = (lang: Lang = 'fr') => importTranslation(translation(lang));

export const CONTACTS: Indicator = {
  code: 'contacts',
  label: { fr: 'Contacts', en: 'Contacts' },
  unit: { fr: '', en: '' },
  kind: 'flux',
  theme: 'programme',
};

export const NOTHING_CHOSEN: Recipe = {
  headers: [],
  columns: {},
  fixed: {},
  places: {},
  indicators: {},
  agreed: false,
};

/** The role of a column of the contract. */
export const field = (name: string): ColumnRole => ({ kind: 'field', field: name });

/** Columns by name and role, in order. */
export function columns(...named: readonly (readonly [string, ColumnRole])[]): ColumnPlan[] {
  return named.map(([name, role], index) => ({
    index,
    name,
    role,
    numbers: undefined,
    dates: undefined,
  }));
}

export function plan(changes: Partial<SheetPlan> = {}): SheetPlan {
  return {
    table: 'chiffres',
    shape: 'rows',
    layout: { header: 0, first: 1, skipped: new Map() },
    columns: columns(
      ['commune', field('territoire')],
      ['date', field('periode')],
      ['nb', field('valeur')],
      ['mail', { kind: 'personal', what: 'email' }],
    ),
    fixed: { indicateur: 'contacts' },
    ...changes,
  };
}

export function reading(
  changes: Partial<SheetReading> = {},
  asks: readonly Ask[] = [],
  planned: SheetPlan = plan(),
): SheetReading {
  return {
    proposal: { plan: planned, asks },
    recipe: undefined,
    headers: planned.columns.map(({ name }) => name),
    preview: [
      { row: 2, cells: ['Cahors', '03/04/2021', '1,234', ''] },
      { row: 3, cells: ['St Cere', '05/04/2021', 'douze', ''] },
    ],
    understood: [],
    ambiguities: [],
    places: [],
    unknownIndicators: [],
    rejectedHeader: ['commune', 'date', 'nb'],
    rejected: [],
    ...changes,
  };
}

export function report(changes: Partial<FileReport> = {}): FileReport {
  return {
    file: 'contacts.csv',
    place: 0,
    sheet: '',
    sheets: [],
    table: 'chiffres',
    format: 'csv',
    encoding: 'windows-1252',
    delimiter: ';',
    rows: 2,
    accepted: 1,
    rejected: 1,
    span: [0, 1],
    diagnostics: [],
    reading: reading(),
    ...changes,
  };
}

export function remark(changes: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'value-invalid',
    severity: 'error',
    file: 'contacts.csv',
    table: 'chiffres',
    row: 3,
    column: 'nb',
    value: 'douze',
    params: { reason: 'not-a-number' },
    ...changes,
  };
}

/** A sheet under review; what is chosen is noted in `chosen`. */
export function sheetView(
  changes: Partial<SheetReading> = {},
  asks: readonly Ask[] = [],
  { lang = 'fr', planned = plan(), choice = NOTHING_CHOSEN }: SheetOptions = {},
): SheetView {
  const read = reading(changes, asks, planned);
  return {
    file: report({ reading: read }),
    reading: read,
    choice,
    indicators: [CONTACTS],
    gazetteer: undefined,
    translation: words(lang),
    choose: () => undefined,
  };
}

interface SheetOptions {
  readonly lang?: Lang;
  readonly planned?: SheetPlan;
  readonly choice?: Recipe;
}
