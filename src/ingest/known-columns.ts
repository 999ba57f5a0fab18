import { HELPER_FIELDS } from './plan/sheet-plan.ts';
import { TABLE_CONTRACTS, TABLE_NAMES } from './table-contract.ts';

/** The columns of all contracts, as `foldText` writes them. */
export const KNOWN_COLUMNS: ReadonlySet<string> = new Set([
  ...Object.values(TABLE_CONTRACTS).flatMap(({ required, optional }) => [...required, ...optional]),
  ...HELPER_FIELDS,
]);

export const KNOWN_TABLES: ReadonlySet<string> = new Set(TABLE_NAMES);
