import type { Dataset } from './dataset.ts';
import { fallingStocks } from './falling-stocks.ts';
import type { FigureCheck } from './figure-check.ts';
import type { Gazetteer } from './territory.ts';
import { unequalParts } from './unequal-parts.ts';
import { unequalPlaces } from './unequal-places.ts';

/**
 * Finds the figures of a data set that do not fit with others of the same source, one after the
 * other, so that who only counts them need not keep them all. Linear time.
 */
export function* checkFigures(dataset: Dataset, gazetteer: Gazetteer): Generator<FigureCheck> {
  yield* fallingStocks(dataset);
  yield* unequalPlaces(dataset, gazetteer);
  yield* unequalParts(dataset);
}
