import { resolveColumns } from './columns.ts';
import { foldText } from './fold-text.ts';
import type { TablePart } from './part.ts';
import { Remarks } from './remarks.ts';
import { TABLE_CONTRACTS } from './table-contract.ts';

/** Lists the breakdown columns of several tables of `chiffres`, each once, as first written. */
export function breakdownNames(parts: readonly TablePart[]): readonly string[] {
  const names = new Map<string, string>();
  for (const { sheet } of parts) {
    const { extras } = resolveColumns(sheet.header, TABLE_CONTRACTS.chiffres, new Remarks());
    for (const { name } of extras) {
      if (!names.has(foldText(name))) names.set(foldText(name), name);
    }
  }
  return [...names.values()];
}
