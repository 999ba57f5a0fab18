import { recipeHeaders } from './recipe-headers.ts';
import type { Recipe } from './recipe.ts';
import type { SheetPlan } from './sheet-plan.ts';

/**
 * Tells whether a recipe was made for sheets like this one: it has every header of the recipe, in
 * any order. A column it has besides is planned, and asked about, as any other.
 */
export function fitsRecipe({ headers }: Recipe, plan: SheetPlan): boolean {
  const found = new Set(recipeHeaders(plan));
  return headers.length > 0 && headers.every((header) => found.has(header));
}
