import { readRecipe } from '../ingest/plan/read-recipe.ts';
import type { Recipe } from '../ingest/plan/recipe.ts';
import { keptTexts, RECIPES_KEY } from './kept-texts.ts';
import { writeRecipe } from '../ingest/plan/write-recipe.ts';

/** Recipes remembered; the oldest make room. */
const MOST_KEPT = 50;

/** Gives the recipes kept on this device, the newest first; none where storage is refused. */
export function keptRecipes(): readonly Recipe[] {
  return keptTexts().flatMap((text) => readRecipe(text) ?? []);
}

/** Keeps a recipe on this device in place of one for the same headers; false where storage is refused. */
export function keepRecipe(recipe: Recipe): boolean {
  const same = JSON.stringify(recipe.headers);
  const others = keptRecipes().filter(({ headers }) => JSON.stringify(headers) !== same);
  const texts = [recipe, ...others].slice(0, MOST_KEPT).map(writeRecipe);
  try {
    localStorage.setItem(RECIPES_KEY, JSON.stringify(texts));
    return true;
  } catch {
    // A device that keeps nothing asks again next time.
    return false;
  }
}

/** Forgets every recipe kept on this device. */
export function forgetRecipes(): void {
  try {
    localStorage.removeItem(RECIPES_KEY);
  } catch {
    // Nothing was kept.
  }
}
