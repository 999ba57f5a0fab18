import type { Recipe } from './recipe.ts';
import type { Proposal } from './sheet-plan.ts';

/**
 * Gives the part of a recipe that holds for another sheet that it fits. What was fixed for one file
 * is not for the next where it is a time, or where the next says otherwise in its name or title; and
 * its header may stand on another row.
 *
 * @param proposal the plan of the other sheet without the recipe
 */
export function reuseRecipe(recipe: Recipe, { plan, asks }: Proposal): Recipe {
  const said = new Map(
    asks.flatMap((ask): readonly [string, string][] =>
      ask.kind === 'column-missing' ? [[ask.field, ask.fixed]] : [],
    ),
  );
  const fixed = Object.entries(recipe.fixed).filter(([field, text]) => {
    const found = plan.fixed[field] ?? said.get(field) ?? '';
    return TIMES.has(field) ? found === text : found === '' || found === text;
  });
  const { headerRow, ...rest } = recipe;
  const moved = headerRow === undefined ? {} : { headerRow: plan.layout.header + 1 };
  return { ...rest, ...moved, fixed: Object.fromEntries(fixed) };
}

const TIMES: ReadonlySet<string> = new Set(['periode', 'annee', 'mois', 'debut', 'fin']);
