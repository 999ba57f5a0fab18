import type { Indicator } from '../model/indicator.ts';
import { foldText } from './fold-text.ts';
import type { Grid } from './grids/grid.ts';
import { recordAt } from './grids/grid.ts';
import type { Ask, Proposal, SheetPlan, SkipReason } from './plan/sheet-plan.ts';
import { SKIP_REASONS } from './plan/sheet-plan.ts';
import type { Remarks } from './remarks.ts';
import { TABLE_CONTRACTS, TABLE_NAMES } from './table-contract.ts';

/** What a table of each name must have: `chiffres (indicateur, periode, …) · evenements (nom, …)`. */
const EXPECTED = TABLE_NAMES.map(
  (table) => `${table} (${TABLE_CONTRACTS[table].required.join(', ')})`,
).join(' · ');

/** Rows named one by one in a remark before the rest become "…". */
const MOST_ROWS = 10;

/** Says how a sheet was understood, and what must be asked: what a command cannot ask is an error. */
export function remarkOnPlan(
  { plan, asks }: Proposal,
  grid: Grid,
  indicators: readonly Indicator[],
  remarks: Remarks,
): void {
  const found = foundNames(plan);
  if (plan.layout.header < 0 && asks.length > 0) remarks.add('header-missing', 'error');
  const isScaled = asks.some((ask) => ask.kind === 'column-missing' && ask.scale !== undefined);
  for (const ask of asks) {
    // What numbers count is no question before they are counts.
    if (isScaled && ask.kind === 'column-missing' && ask.field === 'indicateur') continue;
    if (ask.kind === 'people-list') remarkOnPeople(plan, indicators, remarks);
    else remarkOnAsk(ask, plan, found, remarks);
  }
  for (const reason of SKIP_REASONS) remarkOnSkipped(reason, plan, grid, remarks);
  const labelOf = (code: string) => indicators.find((one) => one.code === code)?.label.fr ?? code;
  for (const { name, role } of plan.columns) {
    if (role.kind === 'personal') {
      remarks.add('column-personal', 'warning', { column: name, params: { what: role.what } });
    } else if (role.kind === 'values' && role.indicator !== '') {
      const params = { to: labelOf(role.indicator), period: role.period };
      remarks.add('column-taken', 'info', { column: name, params });
    } else if (role.kind === 'field' && isWorthSaying(name, role.field)) {
      const params = { to: role.field, period: '' };
      remarks.add('column-taken', 'info', { column: name, params });
    }
  }
  const ignored = plan.columns.filter(
    ({ role, index }) => role.kind === 'ignored' && headerOf(plan, grid, index) !== '',
  );
  if (ignored.length > 0 && plan.table !== '') {
    const columns = ignored.map(({ name }) => name).join(', ');
    remarks.add('column-ignored', 'info', { value: columns, params: { columns } });
  }
  const worths = plan.table === 'chiffres' ? ignored.filter(({ name }) => WORTH.test(name)) : [];
  for (const { name } of worths) remarks.add('status-unread', 'warning', { column: name });
}

/** Headers of columns that say what the figures of another are worth: "2021_statut". */
const WORTH =
  /(?:^|[^\p{L}])(?:statuts?|status|flags?|secret|confidentialité|fiabilité|reliability)(?!\p{L})/iu;

/** A column of the contract under its own name goes without saying; what is none of its columns does not. */
function isWorthSaying(name: string, field: string): boolean {
  return foldText(name) !== field || field === 'departement';
}

/** Says how persons are counted: month by month, or all so far where the indicator is a stock. */
function remarkOnPeople(plan: SheetPlan, indicators: readonly Indicator[], remarks: Remarks): void {
  const indicator = plan.fixed['indicateur'] ?? '';
  const kind = indicators.find(({ code }) => code === indicator)?.kind;
  remarks.add('people-counted', 'info', { params: { indicator, measure: kind ?? 'unknown' } });
}

function remarkOnAsk(
  ask: Exclude<Ask, { kind: 'people-list' }>,
  plan: SheetPlan,
  found: string,
  remarks: Remarks,
): void {
  const names = (columns: readonly number[]) =>
    columns.map((index) => plan.columns[index]?.name ?? '').join(', ');
  switch (ask.kind) {
    case 'column-missing':
      if (ask.scale !== undefined) {
        const column = names(ask.candidates);
        return remarks.add('values-scaled', 'error', { column, params: { unit: ask.scale } });
      }
      return remarks.add('column-missing', 'error', {
        column: ask.field,
        params: { found, candidates: names(ask.candidates), fixed: ask.fixed },
      });
    case 'table-unknown':
      return remarks.add('table-unknown', 'error', { params: { found, expected: EXPECTED } });
    case 'column-unsure':
      return remarks.add('column-unsure', 'error', {
        column: ask.field,
        params: { candidates: names(ask.candidates) },
      });
    case 'indicator-unsure':
      return remarks.add('indicator-unsure', 'error', {
        column: plan.columns[ask.column]?.name ?? '',
        params: { candidates: ask.candidates.join(', ') },
      });
    case 'header-on-two-lines': {
      const params = { upper: String(ask.upper + 1), lower: String(ask.lower + 1) };
      return remarks.add('header-on-two-lines', 'error', { row: ask.upper + 1, params });
    }
    case 'several-tables': {
      const params = { rows: ask.records.map((record) => record + 1).join(', ') };
      return remarks.add('several-tables', 'error', { row: (ask.records[0] ?? 0) + 1, params });
    }
    case 'wide-table': {
      const columns = plan.columns.filter(({ role }) => role.kind === 'values');
      const params = { columns: String(columns.length) };
      return remarks.add('table-unpivoted', 'info', { params });
    }
  }
}

function remarkOnSkipped(reason: SkipReason, plan: SheetPlan, grid: Grid, remarks: Remarks): void {
  const records = [...plan.layout.skipped]
    .filter(([, why]) => why === reason)
    .map(([record]) => record);
  const [first] = records.sort((a, b) => a - b);
  if (first === undefined) return;
  const rows = records.slice(0, MOST_ROWS).map((record) => record + 1);
  const more = records.length > MOST_ROWS ? '…' : '';
  const value = wordsOf(recordAt(grid, first), plan);
  const params = { reason, rows: `${rows.join(', ')}${more}`, count: String(records.length) };
  remarks.add('lines-skipped', 'info', { row: first + 1, value, params });
}

/** The cells of a line that is quoted, those of personal columns aside. */
function wordsOf(cells: readonly string[], plan: SheetPlan): string {
  return cells
    .filter((cell, index) => cell.trim() !== '' && plan.columns[index]?.role.kind !== 'personal')
    .map((cell) => cell.trim())
    .join(' ; ');
}

function foundNames(plan: SheetPlan): string {
  return plan.columns.map(({ name }) => name.trim()).join(', ');
}

function headerOf({ layout }: SheetPlan, grid: Grid, index: number): string {
  const column = grid.columns[index];
  return column?.table[column.codes[layout.header] ?? -1]?.trim() ?? '';
}
