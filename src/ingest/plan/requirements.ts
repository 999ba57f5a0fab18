import { TABLE_CONTRACTS } from '../table-contract.ts';
import type { Ask, SheetPlan } from './sheet-plan.ts';

/** Lists the fields that a plan cannot do without and has nowhere: not in a column, not fixed. */
export function missingFields(plan: SheetPlan, asks: readonly Ask[]): readonly string[] {
  const { table } = plan;
  if (table === '') return [];
  const fields = new Set(
    plan.columns.flatMap(({ role }) => (role.kind === 'field' ? [role.field] : [])),
  );
  for (const [field, text] of Object.entries(plan.fixed)) if (text !== '') fields.add(field);
  const asked = new Set(asks.flatMap((ask) => (ask.kind === 'column-unsure' ? [ask.field] : [])));
  const required = table === 'chiffres' ? figureFields(plan, fields, asks) : requiredOf(table);
  return required.filter((field) => !fields.has(field) && !asked.has(field));
}

const requiredOf = (table: Exclude<SheetPlan['table'], ''>) => TABLE_CONTRACTS[table].required;

const YEAR = /^(?:19|20)\d\d$/;

/** What figures need besides what the headers of columns of values say. */
function figureFields(
  plan: SheetPlan,
  fields: ReadonlySet<string>,
  asks: readonly Ask[],
): readonly string[] {
  const unsure = new Set(
    asks.flatMap((ask) => (ask.kind === 'indicator-unsure' ? [ask.column] : [])),
  );
  const values = plan.columns.flatMap(({ index, role }) =>
    role.kind === 'values' ? [{ ...role, unsure: unsure.has(index) }] : [],
  );
  const wide = values.length > 0;
  const isParted = ['mois', 'trimestre', 'semestre'].some((part) => fields.has(part));
  const isPart = isParted || fields.has('jour') || values.some(({ part }) => part !== undefined);
  return requiredOf('chiffres').flatMap((field) => {
    switch (field) {
      case 'valeur':
        return wide || plan.shape === 'people' ? [] : [field];
      case 'indicateur':
        return wide && values.every((value) => value.indicator !== '' || value.unsure)
          ? []
          : [field];
      case 'periode':
        if (fields.has('annee')) return [];
        // A year over a column of values completes the months beside it.
        if (wide && isParted && values.every(({ period }) => YEAR.test(period))) return [];
        if (isPart && !fields.has('periode')) return ['annee'];
        return wide && values.every(({ period }) => period !== '') ? [] : [field];
      case 'territoire':
        return wide && values.every(({ territory }) => territory !== undefined) ? [] : [field];
      default:
        return [field];
    }
  });
}
