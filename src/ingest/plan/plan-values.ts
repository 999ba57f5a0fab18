import { type Grid, recordAt } from '../grids/grid.ts';
import { labelKey } from './header-words.ts';
import { placeHeaders } from './place-headers.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { SheetColumn } from './sheet-columns.ts';
import type { Layout } from './sheet-plan.ts';
import { saysScale, scaleIn } from './unit-words.ts';
import { type NamedValues, valueColumns } from './value-columns.ts';

const TOTALS: ReadonlySet<string> = new Set(['total', 'ensemble', 'cumul', 'somme'].map(labelKey));

/** Finds the column of values, or the columns named after an indicator or a period. */
export function planValues(draft: PlanDraft): void {
  if (isScaled(draft)) return;
  const { sure, weak, named } = valueColumns(draft);
  if (sure.length === 0 && setPlaced(draft)) {
    for (const column of weak) if (!draft.roleOf(column)) draft.set(column, { kind: 'ignored' });
    return;
  }
  const isTold = named.some(({ candidates }) => candidates === undefined);
  const plain = sure.length > 0 ? sure : weak;
  if (plain.length > 0 && !isTold) {
    // Other numbers beside a column of values are not figures of the table.
    draft.choose('valeur', plain);
    for (const { column } of named) draft.set(column, { kind: 'ignored' });
    for (const column of weak) if (!draft.roleOf(column)) draft.set(column, { kind: 'ignored' });
    return;
  }
  const rivals = plain.filter(({ header }) => !(TOTALS.has(labelKey(header)) && named.length > 1));
  if (rivals.length > 0) {
    draft.unsure('valeur', [...rivals, ...named.map(({ column }) => column)]);
    return;
  }
  for (const column of plain) draft.set(column, { kind: 'ignored' });
  setNamed(draft, named);
}

/** Tells whether a title or a column of units says that the numbers are thousands or shares. */
export function isScaled(draft: PlanDraft): boolean {
  return scaledBy(draft) !== undefined;
}

/** Gives the title or the unit that says so. */
function scaledBy({ sheet: { finding, about, columns, grid } }: PlanDraft): string | undefined {
  const titles = [...finding.titles, about.title ?? ''];
  const units = columns.filter(({ header }) => UNITS.has(labelKey(header)));
  return (
    titles.find((title) => SCALED_TITLE.test(title) && saysScale(title)) ??
    units.flatMap(({ texts }) => texts).find(saysScale) ??
    notesOf(grid, finding.layout).find((note) => UNIT_NOTE.test(note) && saysScale(note)) ??
    columns.flatMap(multipliersOf)[0]
  );
}

/** How a title goes on that gives the unit of a table: "en milliers", "pour 1 000 habitants". */
const SCALED_TITLE = /(?:^|[\s(])(?:en|unité\s*:?|pour\s(?:mille|cent|10*(?:\s?000)*)(?=\s))\s/i;

/** How a note begins that gives the unit of a table: "Unité : milliers", "Données en k€". */
const UNIT_NOTE =
  /^[\s(*]*(?:unités?(?!\p{L})|en\s|(?:données|chiffres|valeurs|effectifs|montants|nombres)\s(?:exprimée?s\s)?en\s)/iu;

/** Notes at the foot of a sheet that are looked at. */
const MOST_NOTES = 50;

function notesOf(grid: Grid, { skipped }: Layout): readonly string[] {
  const records = [...skipped].flatMap(([record, reason]) => (reason === 'note' ? [record] : []));
  return records.slice(0, MOST_NOTES).map((record) => recordAt(grid, record).join(' ').trim());
}

/** Words for the powers of ten by which a column of its own says that numbers are to be multiplied. */
function multipliersOf({ header, texts }: SheetColumn): readonly string[] {
  if (!MULTIPLIERS.has(labelKey(header))) return [];
  const powers = texts.map(Number).filter((power) => Number.isInteger(power) && power !== 0);
  return powers.map((power) => POWERS.get(power) ?? `10^${power}`);
}

/** Headers of such a column, as statistical offices write them (SDMX: UNIT_MULT). */
const MULTIPLIERS: ReadonlySet<string> = new Set(
  ['unit mult', 'unit multiplier', 'mult', 'multiplicateur', 'puissance'].map(labelKey),
);

const POWERS: ReadonlyMap<number, string> = new Map([
  [3, 'milliers'],
  [6, 'millions'],
  [9, 'milliards'],
]);

/** Gives the unit for which no column of numbers was taken for values, '' where that is not why. */
export function scaleOf(draft: PlanDraft): string {
  const { columns } = draft.sheet;
  const numbers = columns.filter((column) => column.numbers >= 0.5 && column.periods < 0.5);
  const header = numbers.map(({ labelled }) => labelled).find(saysScale);
  return scaleIn(scaledBy(draft) ?? header ?? '');
}

const UNITS: ReadonlySet<string> = new Set(
  ['unité', 'unité de mesure', 'unité de la valeur', 'unit', 'unit of measure'].map(labelKey),
);

/** Takes columns that are each of a place, where no column says the place; tells whether it did. */
function setPlaced(draft: PlanDraft): boolean {
  if (draft.has('territoire') || draft.isAsked('territoire')) return false;
  const placed = placeHeaders(draft);
  for (const column of placed) {
    draft.set(column, { kind: 'values', indicator: '', period: '', territory: column.header });
  }
  return placed.length > 0;
}

function setNamed(draft: PlanDraft, named: readonly NamedValues[]): void {
  const repeated = repeatedColumns(named);
  for (const { column, indicator, period, part, candidates } of named) {
    if (repeated.includes(column)) continue;
    const role = { kind: 'values', indicator, period } as const;
    draft.set(column, part ? { ...role, part } : role);
    if (candidates) {
      draft.asks.push({ kind: 'indicator-unsure', column: column.index, candidates });
    }
  }
  if (repeated.length > 0) draft.unsure('valeur', repeated);
  settleIndicators(draft, named);
  settlePeriods(draft, named);
}

/** Columns that say the same indicator and the same period as another. */
function repeatedColumns(named: readonly NamedValues[]): readonly SheetColumn[] {
  const keyOf = ({ indicator, period }: NamedValues) => JSON.stringify([indicator, period]);
  const told = named.filter(({ candidates }) => candidates === undefined);
  const counts = new Map<string, number>();
  for (const values of told) counts.set(keyOf(values), (counts.get(keyOf(values)) ?? 0) + 1);
  return told.filter((values) => (counts.get(keyOf(values)) ?? 0) > 1).map(({ column }) => column);
}

/** Headers that name indicators beside a column that does: nobody but the person knows which holds. */
function settleIndicators(draft: PlanDraft, named: readonly NamedValues[]): void {
  const column = fieldColumn(draft, 'indicateur');
  const saying = named.filter(({ indicator }) => indicator !== '').map((values) => values.column);
  if (column && saying.length > 0) draft.unsure('indicateur', [column, ...saying]);
}

/** The same for periods; months over the columns make the year beside them a part. */
function settlePeriods(draft: PlanDraft, named: readonly NamedValues[]): void {
  const column = fieldColumn(draft, 'periode');
  const saying = named.filter(({ period }) => period !== '').map((values) => values.column);
  if (!column || saying.length === 0) return;
  const isPart = named.every(({ part, period }) => part !== undefined || period === '');
  if (isPart && column.texts.every((text) => /^\d{4}$/.test(text))) draft.setField(column, 'annee');
  else draft.unsure('periode', [column, ...saying]);
}

function fieldColumn(draft: PlanDraft, field: string): SheetColumn | undefined {
  return draft.sheet.columns.find((column) => {
    const role = draft.roleOf(column);
    return role?.kind === 'field' && role.field === field;
  });
}
