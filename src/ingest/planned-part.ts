import type { Indicator } from '../model/indicator.ts';
import type { Gazetteer } from '../model/territory.ts';
import type { Grid } from './grids/grid.ts';
import type { HintedPart } from './loaded-part.ts';
import { PlaceFinder } from './places/place-finder.ts';
import { fitsRecipe } from './plan/fits-recipe.ts';
import { proposePlan } from './plan/propose-plan.ts';
import type { Recipe } from './plan/recipe.ts';
import { readRecipe } from './plan/read-recipe.ts';
import { reuseRecipe } from './plan/reuse-recipe.ts';
import { isBlocking, type Proposal } from './plan/sheet-plan.ts';
import { withNewIndicators } from './new-indicators.ts';
import { onceEach } from './once-each.ts';
import type { ReadOptions } from './read-options.ts';
import { readPeriodText } from './values/read-period.ts';
import { readValue } from './values/read-value.ts';

/** A part that could be cut into cells, and how it will be read. */
export interface PlannedPart {
  readonly part: HintedPart;
  readonly grid: Grid;
  readonly recipe: Recipe | undefined;
  readonly places: PlaceFinder;
  readonly proposal: Proposal;
}

/** Plans the parts of a set of files. */
export class PartPlanner {
  readonly #places: PlaceFinder;
  readonly #gazetteer: Gazetteer;
  readonly #options: ReadOptions;
  readonly #recipes: readonly Recipe[];
  /** What cells look like, each distinct one worked out once however often a plan asks. */
  readonly #findPlace = onceEach((text: string) => this.#places.knows(text));
  readonly #readsAsPeriod = onceEach(
    (text: string) => readPeriodText(text, 'day-first').kind === 'period',
  );
  readonly #readsAsValue = onceEach((text: string) => readValue(text, 'either').kind !== 'fault');
  /** Parts planned before, and what by. */
  readonly #planned = new Map<
    HintedPart,
    { readonly by: readonly Indicator[]; readonly planned: PlannedPart }
  >();

  /** @param recipes those that are among the files, before those that are kept */
  constructor(gazetteer: Gazetteer, options: ReadOptions, recipes: readonly Recipe[]) {
    this.#gazetteer = gazetteer;
    this.#places = new PlaceFinder(gazetteer);
    this.#options = options;
    const kept = (options.recipes ?? []).flatMap((text) => readRecipe(text) ?? []);
    this.#recipes = [...recipes, ...kept];
  }

  /** Plans a part by what was chosen for it, by a recipe that fits it, else by what it holds. */
  plan(part: HintedPart, grid: Grid, indicators: readonly Indicator[]): PlannedPart {
    const known = this.#planned.get(part);
    if (known?.by === indicators) return known.planned;
    const planned = this.#plan(part, grid, indicators);
    this.#planned.set(part, { by: indicators, planned });
    return planned;
  }

  #plan(part: HintedPart, grid: Grid, indicators: readonly Indicator[]): PlannedPart {
    const chosen = this.#options.choices?.find(
      ({ place, sheet }) => place === part.place && sheet === part.sheet,
    )?.recipe;
    const about = {
      name: part.tableName,
      ...(part.hint && { hint: part.hint }),
      indicators: withNewIndicators(indicators, [{ recipe: chosen }]),
      findPlace: this.#findPlace,
      readsAsPeriod: this.#readsAsPeriod,
      readsAsValue: this.#readsAsValue,
    };
    let proposal = proposePlan(grid, about, chosen);
    const recipe = chosen ?? this.#recipes.find((one) => fitsRecipe(one, proposal.plan));
    if (recipe && recipe !== chosen) {
      proposal = proposePlan(grid, about, reuseRecipe(recipe, proposal));
    }
    const mended = Object.keys(recipe?.places ?? {}).length > 0;
    const places = mended ? new PlaceFinder(this.#gazetteer, recipe?.places) : this.#places;
    return { part, grid, recipe, places, proposal };
  }
}

/** Tells whether a part can be read as it is planned. */
export function isReadable({ proposal }: PlannedPart): boolean {
  return proposal.plan.table !== '' && !proposal.asks.some(isBlocking);
}
