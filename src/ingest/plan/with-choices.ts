import type { ColumnChoice, Recipe } from './recipe.ts';
import { missingFields } from './requirements.ts';
import type { Ask, ColumnPlan, Proposal, SheetPlan } from './sheet-plan.ts';

/**
 * Gives a proposal as a person's choices change it: a chosen role wins, the field it takes leaves
 * the column that had it, and the asks that the choices answer vanish.
 */
export function withChoices(proposal: Proposal, recipe: Recipe): Proposal {
  const { plan } = proposal;
  const chosen = new Map(
    plan.columns.flatMap((column): readonly [number, ColumnChoice][] => {
      const choice = choiceFor(recipe, column.name);
      return choice ? [[column.index, choice]] : [];
    }),
  );
  const fixed = { ...plan.fixed, ...recipe.fixed };
  const columns = chosenColumns(plan, chosen, fixed);
  const wide = columns.some(({ role }) => role.kind === 'values');
  const shape = recipe.shape ?? (plan.shape === 'people' ? 'people' : wide ? 'wide' : 'rows');
  const table = recipe.table ?? plan.table;
  const changed: SheetPlan = { ...plan, table, shape, columns, fixed };
  const left = proposal.asks.filter(
    (ask) => ask.kind !== 'column-missing' && !isAnswered(ask, recipe, changed, chosen),
  );
  const missing = missingFields(changed, left).map((field) => missingAsk(proposal, field));
  return { plan: changed, asks: [...left, ...missing] };
}

function choiceFor({ columns }: Recipe, name: string): ColumnChoice | undefined {
  return Object.hasOwn(columns, name) ? columns[name] : undefined;
}

function chosenColumns(
  plan: SheetPlan,
  chosen: ReadonlyMap<number, ColumnChoice>,
  fixed: Readonly<Record<string, string>>,
): readonly ColumnPlan[] {
  const taken = new Set<string>();
  for (const { role } of chosen.values()) if (role?.kind === 'field') taken.add(role.field);
  for (const [field, text] of Object.entries(fixed)) if (text !== '') taken.add(field);
  return plan.columns.map((column) => {
    const choice = chosen.get(column.index);
    const { role } = column;
    const isMoved = choice?.role === undefined && role.kind === 'field' && taken.has(role.field);
    return {
      ...column,
      role: choice?.role ?? (isMoved ? { kind: 'ignored' } : role),
      numbers: choice?.numbers ?? column.numbers,
      dates: choice?.dates ?? column.dates,
    };
  });
}

function isAnswered(
  ask: Ask,
  recipe: Recipe,
  plan: SheetPlan,
  chosen: ReadonlyMap<number, ColumnChoice>,
): boolean {
  switch (ask.kind) {
    case 'table-unknown':
      return plan.table !== '';
    case 'wide-table':
    case 'people-list':
      return recipe.agreed;
    case 'column-unsure':
      return (
        (plan.fixed[ask.field] ?? '') !== '' ||
        ask.candidates.some((index) => holdsField(chosen.get(index), ask.field)) ||
        ask.candidates.every((index) => chosen.get(index)?.role !== undefined)
      );
    case 'indicator-unsure':
      return chosen.get(ask.column)?.role !== undefined;
    case 'header-on-two-lines':
      return recipe.joinHeaders === true && recipe.headerRow === ask.lower + 1;
    default:
      return false;
  }
}

/** A column of values of its own kind answers for `valeur` as well. */
function holdsField(choice: ColumnChoice | undefined, field: string): boolean {
  const role = choice?.role;
  if (role?.kind === 'values') return field === 'valeur';
  return role?.kind === 'field' && role.field === field;
}

function missingAsk({ asks }: Proposal, field: string): Ask {
  const asked = asks.find((ask) => ask.kind === 'column-missing' && ask.field === field);
  return asked ?? { kind: 'column-missing', field, candidates: [], fixed: '' };
}
