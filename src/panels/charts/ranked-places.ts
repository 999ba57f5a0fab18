import { groupsOf, indexedFigures } from '../../model/cells.ts';
import { EVENTS_INDICATOR, PARTNERS_INDICATOR } from '../../model/computed-series.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import { keyFigure } from '../../model/key-figure.ts';
import { type PlaceFigure, placeFigureOf } from '../../model/place-figure.ts';
import { placeFigures } from '../../model/place-figures.ts';
import { quantityOf } from '../../model/quantity.ts';
import { seriesOf } from '../../model/series-of.ts';
import type { Span } from '../../model/span.ts';
import { codeOf } from '../../model/string-column.ts';
import { type Gazetteer, levelOf, placeAbove, placesAt } from '../../model/territory.ts';
import type { Board } from '../../state/board.svelte.ts';
import { CHART_LEVELS, type ChartLevel } from '../../state/view.ts';

export type FiguredBoard = Pick<Board, 'dataset' | 'gazetteer' | 'today'>;

/** Tells whether an indicator is counted from the list of events or partners. */
export function isCounted({ figures }: Dataset, { code }: Indicator): boolean {
  const hasList = code === EVENTS_INDICATOR || code === PARTNERS_INDICATOR;
  return hasList && codeOf(figures.indicator, code) === -1;
}

/** Gives what an indicator comes to over a span for the territories of a level, by code. */
export function figuresAt(
  { dataset, gazetteer, today }: FiguredBoard,
  indicator: Indicator,
  level: ChartLevel,
  span: Span,
): ReadonlyMap<string, PlaceFigure> {
  if (!isCounted(dataset, indicator)) {
    return placeFigures(dataset, gazetteer, indicator, level, span, today);
  }
  return new Map(
    placesAt(gazetteer, level).flatMap(({ code }) => {
      const series = seriesOf(dataset, gazetteer, { indicator, territory: code }, today);
      const figure = placeFigureOf(keyFigure(indicator, series, span));
      const row: [string, PlaceFigure] = [code, figure];
      return series.points.length > 0 ? [row] : [];
    }),
  );
}

/** A ranking of one territory says nothing. */
const LEAST = 2;

/** Gives the levels at which several territories have figures of an indicator. */
export function rankedLevels(
  { dataset, gazetteer }: FiguredBoard,
  indicator: Indicator,
): readonly ChartLevel[] {
  const codes = isCounted(dataset, indicator)
    ? listedPlaces(dataset, indicator)
    : groupsOf(indexedFigures(dataset), indicator.code).map(({ territory }) => territory);
  const isRate = quantityOf(indicator) === 'rate';
  return CHART_LEVELS.filter(
    (level) =>
      new Set(codes.flatMap((code) => placeOf(gazetteer, code, level, isRate) ?? [])).size >= LEAST,
  );
}

function listedPlaces({ happenings, partners }: Dataset, { code }: Indicator): readonly string[] {
  if (code === EVENTS_INDICATOR) return happenings.map(({ communeCode }) => communeCode);
  return partners.flatMap(({ communeCode, territory }) => [communeCode, territory]);
}

/** The territory of a level that a figure of another counts for; a rate counts for its own only. */
function placeOf(
  gazetteer: Gazetteer,
  code: string,
  level: ChartLevel,
  isRate: boolean,
): string | undefined {
  if (levelOf(gazetteer, code) === level) return code;
  const commune = isRate ? undefined : gazetteer.communes.get(code);
  return commune && level !== 'commune' ? placeAbove(gazetteer, commune, level) : undefined;
}
