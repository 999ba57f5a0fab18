import type * as v from 'valibot';
import {
  RECIPE_FORMAT,
  RECIPE_VERSION,
  type RecipeBody,
  type RecipeMark,
} from './recipe-schema.ts';
import type { Recipe } from './recipe.ts';

/** Writes a recipe as the text of a JSON file. */
export function writeRecipe(recipe: Recipe): string {
  const { columns, fixed, places, indicators, headers, ...rest } = recipe;
  const file: v.InferOutput<typeof RecipeMark> & v.InferOutput<typeof RecipeBody> = {
    format: RECIPE_FORMAT,
    version: RECIPE_VERSION,
    ...rest,
    headers: [...headers],
    columns: Object.entries(columns).map(([name, choice]) => ({ name, ...choice })),
    fixed: Object.entries(fixed),
    places: Object.entries(places),
    indicators: Object.entries(indicators).map(([code, { label, kind }]) => ({
      code,
      label,
      kind,
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
