import { type ColumnRole, HELPER_FIELDS } from '../../ingest/plan/sheet-plan.ts';
import { TABLE_CONTRACTS, type TableName } from '../../ingest/table-contract.ts';

/** Roles that are no column of a table's contract. */
const OTHER_ROLES = ['breakdown', 'values', 'personal', 'ignored'] as const;
type OtherRole = (typeof OTHER_ROLES)[number];

/** What a column of a table may be taken for. */
export interface RoleOptions {
  readonly fields: readonly string[];
  readonly others: readonly OtherRole[];
}

/** Gives the roles that a column may be given; the one that it has is always among them. */
export function roleOptions(table: TableName | '', current: ColumnRole): RoleOptions {
  const contract = table === '' ? undefined : TABLE_CONTRACTS[table];
  const helpers = table === 'chiffres' ? HELPER_FIELDS : [];
  const fields = [...(contract?.required ?? []), ...(contract?.optional ?? []), ...helpers];
  if (current.kind === 'field' && !fields.includes(current.field)) fields.push(current.field);
  const others = OTHER_ROLES.filter(
    (role) =>
      table === 'chiffres' || role === 'personal' || role === 'ignored' || role === current.kind,
  );
  return { fields, others };
}

const FIELD = 'field:';

/** Gives the value of an option of a select that stands for a role. */
export function roleKey(role: ColumnRole): string {
  return role.kind === 'field' ? `${FIELD}${role.field}` : role.kind;
}

/** Gives the role that the value of an option stands for; what is not in it is left open. */
export function roleOfKey(key: string): ColumnRole {
  if (key.startsWith(FIELD)) return { kind: 'field', field: key.slice(FIELD.length) };
  if (key === 'breakdown') return { kind: 'breakdown' };
  if (key === 'values') return { kind: 'values', indicator: '', period: '' };
  if (key === 'personal') return { kind: 'personal', what: 'identifier' };
  return { kind: 'ignored' };
}

const NUMBERS = new Set(['valeur', 'participants', 'latitude', 'longitude']);
const DATES = new Set(['periode', 'debut', 'fin', 'depuis', 'date_publication']);

/** Tells whether a column of this role is read as numbers, as dates, or as neither. */
export function styledAs(role: ColumnRole): 'numbers' | 'dates' | undefined {
  if (role.kind === 'values') return 'numbers';
  if (role.kind !== 'field') return undefined;
  if (NUMBERS.has(role.field)) return 'numbers';
  return DATES.has(role.field) ? 'dates' : undefined;
}
