import { RECIPE_FORMAT } from './recipe-schema.ts';

/** A mark further in is not ours: recipes begin with it. */
const SEARCHED = 200;

/** Tells whether a JSON text claims to be a recipe, whatever else it holds. */
export function isRecipeText(text: string): boolean {
  const start = text.slice(0, SEARCHED).replace(/\s/g, '');
  return start.replace('\ufeff', '').startsWith(`{"format":"${RECIPE_FORMAT}"`);
}
