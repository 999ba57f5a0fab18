import { groupsOf, indexedFigures } from './cells.ts';
import type { Dataset } from './dataset.ts';
import { figureSeries } from './figure-series.ts';
import { groupFigure } from './group-figure.ts';
import type { Indicator } from './indicator.ts';
import { keyFigure } from './key-figure.ts';
import type { Day } from './period.ts';
import { type PlaceFigure, placeFigureOf } from './place-figure.ts';
import { quantityOf } from './quantity.ts';
import type { Series } from './series.ts';
import type { Span } from './span.ts';
import { type Gazetteer, type Level, levelOf, placeAbove } from './territory.ts';

type FiguresOver = (span: Span) => ReadonlyMap<string, PlaceFigure>;

/**
 * Gives what an indicator comes to over a span for every territory of a level that has figures, by
 * code. Territories without any are not in the map: they are not reported, never zero. Rates are
 * added up neither over time nor over territories: the latest one of the territory itself stands.
 */
export function placeFigures(
  dataset: Dataset,
  gazetteer: Gazetteer,
  indicator: Indicator,
  level: Level,
  span: Span,
  today: Day,
): ReadonlyMap<string, PlaceFigure> {
  return placeFiguresOver(dataset, gazetteer, indicator, level, today)(span);
}

/** Prepares the same for many spans: what does not depend on the span is worked out once. */
export function placeFiguresOver(
  dataset: Dataset,
  gazetteer: Gazetteer,
  indicator: Indicator,
  level: Level,
  today: Day,
): FiguresOver {
  const indexed = indexedFigures(dataset);
  const groups = groupsOf(indexed, indicator.code);
  const isRate = quantityOf(indicator) === 'rate';
  if (level === 'commune' || isRate) {
    const own = groups.filter(({ territory }) => levelOf(gazetteer, territory) === level);
    const kind = isRate ? 'stock' : indicator.kind;
    const figure = (group: number, span: Span) => groupFigure(indexed, group, kind, span);
    return (span) => new Map(own.map(({ group, territory }) => [territory, figure(group, span)]));
  }
  const places = new Map<string, Series>();
  for (const { territory: below } of groups) {
    const territory = placeWith(gazetteer, below, level);
    if (territory === undefined || places.has(territory)) continue;
    places.set(territory, figureSeries(dataset, gazetteer, { indicator, territory }, today));
  }
  return (span) =>
    new Map(
      Array.from(places, ([code, series]): [string, PlaceFigure] => [
        code,
        placeFigureOf(keyFigure(indicator, series, span)),
      ]),
    );
}

/** The territory of a level in which figures of another are counted, if there is one. */
function placeWith(gazetteer: Gazetteer, code: string, level: Level): string | undefined {
  const own = levelOf(gazetteer, code);
  if (own === level) return code;
  const commune = gazetteer.communes.get(code);
  if (commune) return placeAbove(gazetteer, commune, level);
  return own === 'epci' && level === 'departement' ? gazetteer.department.code : undefined;
}
