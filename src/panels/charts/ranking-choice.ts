import type { Indicator } from '../../model/indicator.ts';
import { keyFigure } from '../../model/key-figure.ts';
import type { Measure, ValueMeasure } from '../../model/measure.ts';
import { type PlaceFigure, placeFigureOf } from '../../model/place-figure.ts';
import { type Quantity, quantityOf } from '../../model/quantity.ts';
import { type Rank, rankMeasures } from '../../model/rank-measures.ts';
import { ratesPerThousand } from '../../model/rates.ts';
import { seriesOf } from '../../model/series-of.ts';
import { nameOf, placesAt, populationOf } from '../../model/territory.ts';
import type { Board } from '../../state/board.svelte.ts';
import type { ChartLevel } from '../../state/view.ts';
import { type FiguredBoard, figuresAt, rankedLevels } from './ranked-places.ts';

/** A territory in the order of its value. */
export interface RankedTerritory extends Rank {
  readonly code: string;
  readonly name: string;
  readonly measure: ValueMeasure;
  readonly figure: PlaceFigure;
}

/** A value that all are held against, and what it is. */
interface RankingLine {
  readonly kind: 'mean' | 'pooled' | 'whole';
  readonly value: number;
}

/** What is ranked, and its order. */
export interface RankingChoice {
  readonly indicator: Indicator;
  readonly quantity: Quantity;
  readonly level: ChartLevel;
  readonly levels: readonly ChartLevel[];
  readonly perThousand: boolean;
  readonly ranked: readonly RankedTerritory[];
  /** Territories without a value, by why: those that nobody speaks of are not reported. */
  readonly absent: readonly {
    readonly name: string;
    readonly code: string;
    readonly measure: Measure;
  }[];
  readonly line: RankingLine | undefined;
}

/** Lists the indicators that can be ranked. */
export function rankedIndicators(board: FiguredBoard): readonly Indicator[] {
  return board.dataset.indicators.filter((one) => rankedLevels(board, one).length > 0);
}

/** Ranks the territories of the level asked for, or of the first that has figures. */
export function rankingChoice(
  board: Board,
  indicators: readonly Indicator[],
): RankingChoice | undefined {
  const { view, gazetteer } = board;
  const indicator = indicators.find(({ code }) => code === view.chartIndicator) ?? indicators[0];
  if (!indicator) return undefined;
  const levels = rankedLevels(board, indicator);
  const level = levels.find((one) => one === view.chartLevel) ?? levels[0];
  if (!level) return undefined;
  const quantity = quantityOf(indicator);
  const perThousand = view.chartRates && quantity === 'count';
  const counts = figuresAt(board, indicator, level, board.span);
  const figures = perThousand ? ratesPerThousand(counts, gazetteer) : counts;
  const ranked = rankedOf(board, figures);
  const known = new Set(ranked.map(({ code }) => code));
  const absent = placesAt(gazetteer, level)
    .filter(({ code }) => !known.has(code))
    .map(({ code, name }) => ({ code, name, measure: figures.get(code)?.measure ?? NOT_REPORTED }));
  const line = lineOf(board, indicator, quantity, perThousand, ranked, counts);
  return { indicator, quantity, level, levels, perThousand, ranked, absent, line };
}

const NOT_REPORTED: Measure = { kind: 'absent', reason: 'not-reported' };

function rankedOf(
  { gazetteer, translation }: Board,
  figures: ReadonlyMap<string, PlaceFigure>,
): readonly RankedTerritory[] {
  const valued = Array.from(figures, ([code, figure]) => ({ code, figure })).flatMap(
    ({ code, figure }) => {
      const { measure } = figure;
      return measure.kind === 'value'
        ? [{ code, figure, measure, name: nameOf(gazetteer, code) }]
        : [];
    },
  );
  const { compare } = translation.f;
  valued.sort((a, b) => b.measure.value - a.measure.value || compare(a.name, b.name));
  const ranks = rankMeasures(valued.map(({ measure }) => measure));
  return valued.flatMap((place, index) => {
    const rank = ranks[index];
    return rank ? [{ ...place, ...rank }] : [];
  });
}

/**
 * The mean of amounts, each territory for one; for rates per inhabitant that of all the inhabitants;
 * for other rates the département's own. None where a value is known only as a bound or about.
 */
function lineOf(
  board: Board,
  indicator: Indicator,
  quantity: Quantity,
  perThousand: boolean,
  ranked: readonly RankedTerritory[],
  counts: ReadonlyMap<string, PlaceFigure>,
): RankingLine | undefined {
  if (quantity === 'rate') return wholeLine(board, indicator);
  if (ranked.length === 0) return undefined;
  if (ranked.some(({ measure }) => measure.qualifier !== 'exact')) return undefined;
  const values = ranked.map(({ code }) => valueOf(counts.get(code)));
  const total = values.reduce((sum, value) => sum + value, 0);
  if (!perThousand) return { kind: 'mean', value: total / ranked.length };
  const people = ranked.reduce(
    (sum, { code }) => sum + (populationOf(board.gazetteer, code) ?? 0),
    0,
  );
  return people > 0 ? { kind: 'pooled', value: (1000 * total) / people } : undefined;
}

const valueOf = (figure: PlaceFigure | undefined) =>
  figure?.measure.kind === 'value' ? figure.measure.value : 0;

/** The département's own value, where it gives one that is exact. */
function wholeLine({ dataset, gazetteer, span, today }: Board, indicator: Indicator) {
  const territory = gazetteer.department.code;
  const series = seriesOf(dataset, gazetteer, { indicator, territory }, today);
  const { measure } = placeFigureOf(keyFigure({ ...indicator, kind: 'stock' }, series, span));
  const isExact = measure.kind === 'value' && measure.qualifier === 'exact';
  return isExact ? { kind: 'whole' as const, value: measure.value } : undefined;
}
