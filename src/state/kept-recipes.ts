import { readRecipe } from '../ingest/plan/read-recipe.ts';
import type { Recipe } from '../ingest/plan/recipe.ts';
import { writeRecipe } from '../ingest/plan/write-recipe.ts';

const KEY = 'oh-my-lot-recettes';

/** Recipes remembered; the oldest make room. */
const MOST_KEPT = 50;

/** Gives the recipes kept on this device, the newest first; none where storage is refused. */
export function keptRecipes(): readonly Recipe[] {
  return keptTexts().flatMap((text) => readRecipe(text) ?? []);
}

/** Keeps a recipe on this device in place of one for the same headers; storage may be refused. */
export function keepRecipe(recipe: Recipe): void {
  const same = JSON.stringify(recipe.headers);
  const others = keptRecipes().filter(({ headers }) => JSON.stringify(headers) !== same);
  const texts = [recipe, ...others].slice(0, MOST_KEPT).map(writeRecipe);
  try {
    localStorage.setItem(KEY, JSON.stringify(texts));
  } catch {
    // A device that keeps nothing asks again next time.
  }
}

/** Forgets every recipe kept on this device. */
export function forgetRecipes(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}

function keptTexts(): readonly string[] {
  try {
    const texts: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(texts) ? texts.filter((text) => typeof text === 'string') : [];
  } catch {
    return [];
  }
}
