import type { Grid } from '../grids/grid.ts';
import type { AboutSheet } from './about-sheet.ts';
import { suggests } from './field-evidence.ts';
import { PlanDraft } from './plan-draft.ts';
import { planFigures } from './plan-figures.ts';
import { planListing } from './plan-listing.ts';
import { setPersonal } from './plan-personal.ts';
import { planPeople } from './plan-people.ts';
import { scaleOf } from './plan-values.ts';
import type { Recipe } from './recipe.ts';
import { missingFields } from './requirements.ts';
import { type SheetAtHand, sheetAtHand } from './sheet-at-hand.ts';
import type { Ask, Proposal, SheetPlan, TableShape } from './sheet-plan.ts';
import { findTable } from './sheet-table.ts';
import { withWholes } from './whole-records.ts';
import { withChoices } from './with-choices.ts';

/**
 * Proposes how a sheet is read, from all it holds, and lists what must be asked first. Where a
 * recipe is given, what a person chose wins over what would be proposed, and answers asks.
 */
export function proposePlan(grid: Grid, about: AboutSheet, recipe?: Recipe): Proposal {
  const row = recipe?.headerRow;
  const header = row === undefined ? undefined : { record: row - 1, alone: !recipe?.joinHeaders };
  const sheet = sheetAtHand(grid, about, header);
  const draft = new PlanDraft(sheet);
  const found = findTable(sheet, recipe?.table ?? about.hint);
  const { table } = found;
  const people = recipe?.shape === undefined ? found.people : recipe.shape === 'people';
  if (table === 'chiffres' && people) planPeople(draft);
  else if (table === 'chiffres') planFigures(draft);
  else if (table !== '') planListing(draft, table);
  else setPersonal(draft, '');
  const plan = planOf(draft, table, people);
  const proposal = { plan, asks: asksOf(draft, plan) };
  const chosen = recipe ? withChoices(proposal, recipe) : proposal;
  return { ...chosen, plan: withWholes(chosen.plan, grid) };
}

function planOf(draft: PlanDraft, table: SheetPlan['table'], people: boolean): SheetPlan {
  const { columns, finding } = draft.sheet;
  const planned = columns.map((column) => ({
    index: column.index,
    name: column.name,
    role: draft.roleOf(column) ?? { kind: 'ignored' as const },
    numbers: undefined,
    dates: undefined,
  }));
  const wide = planned.some(({ role }) => role.kind === 'values');
  const shape: TableShape = people ? 'people' : wide ? 'wide' : 'rows';
  const fixed = Object.fromEntries(draft.fixed);
  return { table, shape, layout: finding.layout, columns: planned, fixed };
}

function asksOf(draft: PlanDraft, plan: SheetPlan): readonly Ask[] {
  const { sheet } = draft;
  const { two, tables } = sheet.finding;
  const asks: Ask[] = [];
  if (two) asks.push({ kind: 'header-on-two-lines', upper: two[0], lower: two[1] });
  if (tables.length > 0) asks.push({ kind: 'several-tables', records: tables });
  if (plan.table === '') return [...asks, { kind: 'table-unknown' }];
  const values = plan.columns.filter(({ role }) => role.kind === 'values');
  if (plan.shape === 'people') asks.push({ kind: 'people-list' });
  if (values.length > 1) asks.push({ kind: 'wide-table' });
  asks.push(...draft.asks);
  for (const field of missingFields(plan, draft.asks)) {
    const candidates = candidatesFor(draft, field);
    const scale = field === 'valeur' ? scaleOf(draft) : '';
    const ask = {
      kind: 'column-missing' as const,
      field,
      candidates,
      fixed: fixedFor(sheet, field),
    };
    asks.push(scale === '' ? ask : { ...ask, scale });
  }
  return asks;
}

/** Columns whose header says a field that their cells go against, then those whose cells say it. */
function candidatesFor(draft: PlanDraft, field: string): readonly number[] {
  const { about, columns } = draft.sheet;
  const demoted = draft.demoted(field);
  const suggested = columns.filter((column) => {
    const kind = draft.roleOf(column)?.kind;
    const open = kind === undefined || kind === 'ignored' || kind === 'breakdown';
    return open && !demoted.includes(column) && suggests(field, column, about);
  });
  // Codes of places and years are numbers too: plain ones are likelier values, where there are any.
  const plain = suggested.filter(({ places, periods }) => places < 0.5 && periods < 0.5);
  const likely = field === 'valeur' && plain.length > 0 ? plain : suggested;
  return [...demoted, ...likely].map(({ index }) => index);
}

/** What the name or the titles of a sheet say of all its rows. */
function fixedFor({ hints }: SheetAtHand, field: string): string {
  switch (field) {
    case 'periode':
    case 'territoire':
    case 'indicateur':
      return hints[field];
    case 'annee':
      return /(?:19|20)\d\d/.exec(hints.periode)?.[0] ?? '';
    default:
      return '';
  }
}
