import type { Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Day } from '../model/period.ts';
import type { PlaceFigure } from '../model/place-figure.ts';
import { levelsWithFigures } from '../model/map-levels.ts';
import { placeFiguresOver } from '../model/place-figures.ts';
import { type Quantity, quantityOf } from '../model/quantity.ts';
import type { Span } from '../model/span.ts';
import { type Gazetteer, type Level, placesAt } from '../model/territory.ts';
import { MAP_LEVELS } from './view.ts';

/** Code of the choice that shows the inhabitants of each territory instead of an indicator. */
export const INHABITANTS = 'habitants';

/** Something that the map can show, and the levels at which it has figures. */
export interface MapChoice {
  readonly code: string;
  /** Undefined for the inhabitants. */
  readonly indicator: Indicator | undefined;
  readonly quantity: Quantity;
  readonly levels: ReadonlySet<Level>;
}

/** What is known of each territory of the map, by code. */
export type MapFigures = ReadonlyMap<string, PlaceFigure>;

/** Lists what the map can show: the inhabitants, then the indicators with figures below the Lot. */
export function mapChoices(dataset: Dataset, gazetteer: Gazetteer): readonly MapChoice[] {
  const inhabitants: MapChoice = {
    code: INHABITANTS,
    indicator: undefined,
    quantity: 'count',
    levels: new Set(MAP_LEVELS),
  };
  const measured = dataset.indicators.map((indicator) => ({
    code: indicator.code,
    indicator,
    quantity: quantityOf(indicator),
    levels: levelsWithFigures(dataset, gazetteer, indicator),
  }));
  return [inhabitants, ...measured.filter(({ levels }) => levels.size > 0)];
}

/** Gives the choice asked for, or by default the first indicator known by commune. */
export function mapChoice(choices: readonly MapChoice[], code: string | undefined): MapChoice {
  const asked = choices.find((choice) => choice.code === code);
  const byCommune = choices.find(({ indicator, levels }) => indicator && levels.has('commune'));
  const [first] = choices;
  if (!first) throw new Error('map choices: none');
  return asked ?? byCommune ?? first;
}

/** Gives the level asked for, or the finest one that has figures. */
export function mapLevel({ levels }: MapChoice, asked: Level): Level {
  return levels.has(asked) ? asked : (MAP_LEVELS.find((level) => levels.has(level)) ?? asked);
}

/** Prepares what the map shows at a level, for any span; inhabitants are of one date only. */
export function mapFiguresOver(
  dataset: Dataset,
  gazetteer: Gazetteer,
  { indicator }: MapChoice,
  level: Level,
  today: Day,
): (span: Span) => MapFigures {
  if (indicator) return placeFiguresOver(dataset, gazetteer, indicator, level, today);
  const figures = new Map(
    placesAt(gazetteer, level).map(({ code, population }): [string, PlaceFigure] => [
      code,
      { measure: { kind: 'value', value: population, qualifier: 'exact' }, sources: [] },
    ]),
  );
  return () => figures;
}
