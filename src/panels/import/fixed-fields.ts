import type { ColumnRole, SheetPlan } from '../../ingest/plan/sheet-plan.ts';

/** What may hold for every row of a table of figures, in the order in which it is asked. */
export const FIXED_FIELDS = ['indicateur', 'periode', 'territoire', 'source'] as const;
export type FixedField = (typeof FIXED_FIELDS)[number];

/** Fields that say part of another, and so stand for it. */
const SAID_BY: Readonly<Record<FixedField, readonly string[]>> = {
  indicateur: ['indicateur'],
  periode: ['periode', 'annee', 'jour', 'debut'],
  territoire: ['territoire', 'territoire_nom', 'code_postal', 'commune', 'commune_code'],
  source: ['source'],
};

/** Gives the fields that no column of a table of figures says, so that one value may hold for all. */
export function fixedFields({ table, columns, shape }: SheetPlan): readonly FixedField[] {
  if (table !== 'chiffres') return [];
  const roles = columns.map(({ role }) => role);
  return FIXED_FIELDS.filter((field) => !isSaid(field, roles, shape === 'people'));
}

function isSaid(field: FixedField, roles: readonly ColumnRole[], people: boolean): boolean {
  const values = roles.filter((role) => role.kind === 'values');
  if (field === 'indicateur' && !people && values.length > 0) {
    return values.every(({ indicator }) => indicator !== '');
  }
  if (field === 'periode' && values.length > 0 && values.every(({ period }) => period !== '')) {
    return true;
  }
  return roles.some((role) => role.kind === 'field' && SAID_BY[field].includes(role.field));
}
