import { groupsOf, indexedFigures } from './cells.ts';
import type { Dataset } from './dataset.ts';
import { figureSeries } from './figure-series.ts';
import { groupFigure } from './group-figure.ts';
import type { Indicator } from './indicator.ts';
import { keyFigure } from './key-figure.ts';
import type { Day } from './period.ts';
import { type PlaceFigure, placeFigureOf } from './place-figure.ts';
import type { Span } from './span.ts';
import type { Gazetteer, Level } from './territory.ts';

type LevelBelow = Exclude<Level, 'departement'>;

/**
 * Gives what an indicator comes to over a span for every territory of a level that has figures, by
 * code. Territories without any are not in the map: they are not reported, never zero.
 */
export function placeFigures(
  dataset: Dataset,
  gazetteer: Gazetteer,
  indicator: Indicator,
  level: LevelBelow,
  span: Span,
  today: Day,
): ReadonlyMap<string, PlaceFigure> {
  const indexed = indexedFigures(dataset);
  const groups = groupsOf(indexed, indicator.code);
  const figures = new Map<string, PlaceFigure>();
  for (const { group, territory } of groups) {
    if (level === 'commune') {
      if (!gazetteer.communes.has(territory)) continue;
      figures.set(territory, groupFigure(indexed, group, indicator.kind, span));
    } else {
      const epci = placeAbove(gazetteer, territory);
      if (epci === undefined || figures.has(epci)) continue;
      const series = figureSeries(dataset, gazetteer, { indicator, territory: epci }, today);
      figures.set(epci, placeFigureOf(keyFigure(indicator, series, span)));
    }
  }
  return figures;
}

function placeAbove(gazetteer: Gazetteer, code: string): string | undefined {
  return gazetteer.epcis.has(code) ? code : gazetteer.communes.get(code)?.epci;
}

/** Tells at which levels below the département an indicator has figures. */
export function levelsWithFigures(
  dataset: Dataset,
  gazetteer: Gazetteer,
  indicator: Indicator,
): ReadonlySet<LevelBelow> {
  const levels = new Set<LevelBelow>();
  for (const { territory } of groupsOf(indexedFigures(dataset), indicator.code)) {
    if (gazetteer.communes.has(territory)) levels.add('commune').add('epci');
    else if (gazetteer.epcis.has(territory)) levels.add('epci');
  }
  return levels;
}
