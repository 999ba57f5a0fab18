import type { LoadedRecipe } from './load-files.ts';
import type { HintedPart } from './loaded-part.ts';
import { fitsRecipe } from './plan/fits-recipe.ts';
import type { PlannedPart } from './planned-part.ts';

/** Headers of a recipe that are quoted before the rest become "…". */
const MOST_QUOTED = 8;

/**
 * Says which recipes among the files were made for none of their tables, and gives their parts.
 *
 * @param areKept whether a recipe that comes alone waits for the table it was made for
 */
export function remarkOnRecipes(
  recipes: readonly LoadedRecipe[],
  planned: readonly PlannedPart[],
  areAlone: boolean,
  areKept: boolean,
): readonly HintedPart[] {
  const unused = recipes.filter(
    ({ recipe }) => !planned.some(({ proposal }) => fitsRecipe(recipe, proposal.plan)),
  );
  return unused.map(({ recipe: { headers }, part }) => {
    const quoted = headers.slice(0, MOST_QUOTED).join(', ');
    const columns = headers.length > MOST_QUOTED ? `${quoted}…` : quoted;
    const reason = areAlone ? (areKept ? 'kept' : 'alone') : 'unfit';
    const severity = reason === 'alone' ? 'error' : 'warning';
    part.remarks.add('recipe-unused', severity, { params: { reason, columns } });
    return part;
  });
}
