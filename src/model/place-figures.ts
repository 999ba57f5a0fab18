import { type Cell, collectCells } from './cells.ts';
import type { Dataset } from './dataset.ts';
import { seriesOfCells } from './figure-series.ts';
import type { Indicator } from './indicator.ts';
import { type KeyFigure, keyFigure } from './key-figure.ts';
import type { Day } from './period.ts';
import type { Span } from './span.ts';
import type { Gazetteer, Level } from './territory.ts';

/**
 * Gives the key figure of an indicator for every territory of a level that has one, by code.
 * Territories without any figure are not in the map: they are not reported, never zero.
 */
export function placeFigures(
  dataset: Dataset,
  gazetteer: Gazetteer,
  indicator: Indicator,
  level: Exclude<Level, 'departement'>,
  span: Span,
  today: Day,
): ReadonlyMap<string, KeyFigure> {
  const territory = gazetteer.department.code;
  const byPlace = new Map<string, Cell[]>();
  for (const cell of collectCells(dataset, gazetteer, { indicator, territory })) {
    const place = level === 'commune' ? cell.territory : placeAbove(gazetteer, cell.territory);
    if (place === undefined || (level === 'commune' && !gazetteer.communes.has(place))) continue;
    const cells = byPlace.get(place);
    if (cells) cells.push(cell);
    else byPlace.set(place, [cell]);
  }
  const figures = new Map<string, KeyFigure>();
  for (const [place, cells] of byPlace) {
    const series = seriesOfCells(cells, gazetteer, indicator, place, today);
    figures.set(place, keyFigure(indicator, series, span));
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
): ReadonlySet<Exclude<Level, 'departement'>> {
  const { indicator: indicators, territory } = dataset.figures;
  const code = indicators.table.indexOf(indicator.code);
  const seen = new Set<number>();
  for (let row = 0; code !== -1 && row < dataset.figures.length; row += 1) {
    if (indicators.codes[row] === code) seen.add(territory.codes[row] ?? -1);
  }
  const levels = new Set<Exclude<Level, 'departement'>>();
  for (const place of seen) {
    const name = territory.table[place] ?? '';
    if (gazetteer.communes.has(name)) levels.add('commune').add('epci');
    else if (gazetteer.epcis.has(name)) levels.add('epci');
  }
  return levels;
}
