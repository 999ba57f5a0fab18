import { foldText } from '../fold-text.ts';
import type { SheetPlan } from '../plan/sheet-plan.ts';

/** Lists the breakdown columns of several tables of `chiffres`, each once, as first written. */
export function breakdownNames(plans: readonly SheetPlan[]): readonly string[] {
  const names = new Map<string, string>();
  for (const { columns } of plans) {
    for (const { name, role } of columns) {
      const folded = foldText(name);
      if (role.kind === 'breakdown' && !names.has(folded)) names.set(folded, name.trim());
    }
  }
  return [...names.values()];
}
