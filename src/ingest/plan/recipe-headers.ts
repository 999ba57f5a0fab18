import { foldText } from '../fold-text.ts';
import type { SheetPlan } from './sheet-plan.ts';

/**
 * Gives the headers by which a recipe knows a sheet: folded, in order. None for a sheet without
 * headers: letters are those of any file.
 */
export function recipeHeaders({ columns, layout }: SheetPlan): readonly string[] {
  return layout.header < 0 ? [] : columns.map(({ name }) => foldText(name));
}
