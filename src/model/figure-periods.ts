import { groupsOf, indexedFigures } from './cells.ts';
import type { Dataset } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import { comparePeriods, type Period } from './period.ts';
import { type Gazetteer, isWithin, type Level, levelOf } from './territory.ts';

/** A period and how many territories have a figure, or a reason for none, of just that period. */
export interface PeriodCount {
  readonly period: Period;
  readonly territories: number;
}

/**
 * Lists the periods that the figures of an indicator speak of at a level, in order of time, the
 * coarser first: its own figures, and those below that are added up for it.
 *
 * @param within code of the territory to look in
 */
export function figurePeriods(
  dataset: Dataset,
  gazetteer: Gazetteer,
  indicator: Indicator,
  level: Level,
  within = gazetteer.department.code,
): readonly PeriodCount[] {
  const indexed = indexedFigures(dataset);
  const { index, table } = indexed;
  const territories = new Uint32Array(table.periods.length);
  for (const { group, territory } of groupsOf(indexed, indicator.code)) {
    if (!counts(gazetteer, territory, level) || !isWithin(gazetteer, territory, within)) continue;
    const end = index.groupCells[group + 1] ?? 0;
    for (let cell = index.groupCells[group] ?? 0; cell < end; cell += 1) {
      const period = index.cellPeriod[cell] ?? 0;
      territories[period] = (territories[period] ?? 0) + 1;
    }
  }
  return table.periods
    .flatMap((period, code) => {
      const count = territories[code] ?? 0;
      return count > 0 ? [{ period, territories: count }] : [];
    })
    .sort((a, b) => comparePeriods(a.period, b.period));
}

/** Tells whether figures of a territory are shown at a level, or added up for one of its own. */
function counts(gazetteer: Gazetteer, code: string, level: Level): boolean {
  const own = levelOf(gazetteer, code);
  if (own === level || own === 'commune') return true;
  if (own !== 'epci' || level === 'commune') return false;
  const holders = level === 'departement' ? [code] : [...gazetteer.arrondissements.keys()];
  return holders.some((holder) => isWithin(gazetteer, code, holder));
}
