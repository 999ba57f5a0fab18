import type { Translation } from '../../i18n/translation.ts';
import { frenchSpaces } from '../../i18n/typography.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Day } from '../../model/period.ts';
import type { PlaceFigure } from '../../model/place-figure.ts';
import { levelsWithFigures, placeFigures } from '../../model/place-figures.ts';
import type { Span } from '../../model/span.ts';
import { type Commune, type Epci, type Gazetteer, populationOf } from '../../model/territory.ts';
import type { MapLevel } from '../../state/view.ts';

/** Code of the choice that shows the inhabitants of each territory instead of an indicator. */
export const INHABITANTS = 'habitants';

export type { PlaceFigure } from '../../model/place-figure.ts';

/** Something that the map can show, and the levels at which it has figures. */
export interface MapChoice {
  readonly code: string;
  readonly indicator: Indicator | undefined;
  readonly levels: ReadonlySet<MapLevel>;
}

/** Lists what the map can show: the inhabitants, then the indicators with figures below the Lot. */
export function mapChoices(dataset: Dataset, gazetteer: Gazetteer): readonly MapChoice[] {
  const inhabitants: MapChoice = {
    code: INHABITANTS,
    indicator: undefined,
    levels: new Set(['commune', 'epci']),
  };
  const measured = dataset.indicators.map((indicator) => ({
    code: indicator.code,
    indicator,
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

/** Gives what the map shows at a level, by code of territory. */
export function mapFigures(
  dataset: Dataset,
  gazetteer: Gazetteer,
  { indicator }: MapChoice,
  level: MapLevel,
  span: Span,
  today: Day,
): ReadonlyMap<string, PlaceFigure> {
  if (!indicator) {
    const places = level === 'commune' ? gazetteer.communes : gazetteer.epcis;
    const inhabitants = ({ code, population }: Commune | Epci): [string, PlaceFigure] => [
      code,
      { measure: { kind: 'value', value: population, qualifier: 'exact' }, sources: [] },
    ];
    return new Map(Array.from<Commune | Epci>(places.values()).map(inhabitants));
  }
  return placeFigures(dataset, gazetteer, indicator, level, span, today);
}

/** Gives the same figures for 1,000 inhabitants; an absence stays what it is. */
export function perThousand(
  figures: ReadonlyMap<string, PlaceFigure>,
  gazetteer: Gazetteer,
): ReadonlyMap<string, PlaceFigure> {
  return new Map(
    Array.from(figures, ([code, figure]): [string, PlaceFigure] => {
      const population = populationOf(gazetteer, code) ?? 0;
      const { measure } = figure;
      if (measure.kind === 'absent') return [code, figure];
      if (population === 0) {
        return [code, { ...figure, measure: { kind: 'absent', reason: 'not-applicable' } }];
      }
      const value = (measure.value / population) * 1000;
      const step = measure.step === undefined ? {} : { step: (measure.step / population) * 1000 };
      return [code, { ...figure, measure: { ...measure, value, ...step } }];
    }),
  );
}

/** Names a choice in the language of the page. */
export function choiceLabel({ indicator }: MapChoice, { t }: Translation): string {
  return indicator ? frenchSpaces(indicator.label[t.lang]) : t.map.population;
}
