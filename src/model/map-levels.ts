import { groupsOf, indexedFigures } from './cells.ts';
import type { Dataset } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import { quantityOf } from './quantity.ts';
import { type Gazetteer, type Level, levelOf } from './territory.ts';

/**
 * Tells at which levels an indicator has figures on a map, by what it is known by below the
 * département: without any there is no map of it.
 */
export function levelsWithFigures(
  dataset: Dataset,
  gazetteer: Gazetteer,
  indicator: Indicator,
): ReadonlySet<Level> {
  const groups = groupsOf(indexedFigures(dataset), indicator.code);
  return levelsOf(new Set(groups.map(({ territory }) => levelOf(gazetteer, territory))), indicator);
}

/** Gives the levels at which figures known at some levels make a map. */
export function levelsOf(
  own: ReadonlySet<Level | undefined>,
  indicator: Indicator,
): ReadonlySet<Level> {
  const isRate = quantityOf(indicator) === 'rate';
  const levels = LEVELS.filter((level) => own.has(level) || (!isRate && isAbove(level, own)));
  return new Set(levels.some((level) => level !== 'departement') ? levels : []);
}

const LEVELS: readonly Level[] = ['commune', 'epci', 'arrondissement', 'departement'];

/** Tells whether the figures of some levels are added up at another. */
function isAbove(level: Level, own: ReadonlySet<Level | undefined>): boolean {
  return own.has('commune') || (level === 'departement' && own.has('epci'));
}
