import * as v from 'valibot';
import { RecipeBody, RecipeMark } from './recipe-schema.ts';
import type { Recipe } from './recipe.ts';

/** Longest text that is read: recipes hold headers, not figures. */
const LONGEST = 5_000_000;

/** Reads a recipe from the text of a JSON file, or gives undefined for anything that is none. */
export function readRecipe(text: string): Recipe | undefined {
  if (text.length > LONGEST) return undefined;
  const value = parse(text);
  const parsed = v.safeParse(RecipeBody, value);
  if (!parsed.success || !v.is(RecipeMark, value)) return undefined;
  const { columns, fixed, places, indicators, ...rest } = parsed.output;
  return {
    ...rest,
    columns: Object.fromEntries(columns.map(({ name, ...choice }) => [name, choice])),
    fixed: Object.fromEntries(fixed),
    places: Object.fromEntries(places),
    indicators: Object.fromEntries(indicators.map(({ code, ...defined }) => [code, defined])),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
