import { TABLE_CONTRACTS, type TableName } from '../table-contract.ts';
import { placeOfHeader } from './field-index.ts';
import { supports } from './field-evidence.ts';
import { setPersonal } from './plan-personal.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { SheetColumn } from './sheet-columns.ts';

/** Gives the columns of a table of events, partners, indicators or sources their fields. */
export function planListing(draft: PlanDraft, table: Exclude<TableName, 'chiffres'>): void {
  setPersonal(draft, table);
  const { required, optional } = TABLE_CONTRACTS[table];
  for (const field of [...required, ...optional]) chooseByName(draft, table, field);
  if (table === 'evenements' || table === 'partenaires') {
    // They tell communes of one name apart.
    const postal = draft.free.find((column) => column.fieldIn('chiffres')?.field === 'code_postal');
    if (postal) draft.setField(postal, 'code_postal');
    const department = draft.free.find(
      ({ header }) => placeOfHeader(header)?.level === 'departement',
    );
    if (department) draft.setField(department, 'departement');
  }
  for (const column of draft.free) draft.set(column, { kind: 'ignored' });
}

/** Gives a field the column that has its exact name, a sure one, or a weak one that its cells bear out. */
export function chooseByName(
  draft: PlanDraft,
  table: TableName,
  field: string,
): SheetColumn | undefined {
  const named = (by: 'exact' | 'sure' | 'weak') =>
    draft.free.filter((column) => {
      const match = column.fieldIn(table);
      return match?.field === field && match.by === by;
    });
  const exact = named('exact');
  if (exact.length > 0) return draft.choose(field, exact);
  const sure = draft.fitting(field, named('sure'));
  if (sure.length > 0) return draft.choose(field, sure);
  const { about } = draft.sheet;
  const weak = draft
    .fitting(field, named('weak'))
    .filter((column) => supports(field, column, about));
  return draft.choose(field, weak);
}
