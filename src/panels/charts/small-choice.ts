import type { Indicator } from '../../model/indicator.ts';
import { type KeyFigure, keyFigure } from '../../model/key-figure.ts';
import type { SeriesPoint } from '../../model/series.ts';
import { quantityOf } from '../../model/quantity.ts';
import { mergeAgreeing } from '../../model/merge-agreeing.ts';
import { regroup } from '../../model/regroup.ts';
import { seriesOf } from '../../model/series-of.ts';
import { spanHolds } from '../../model/span.ts';
import type { Board } from '../../state/board.svelte.ts';
import type { Grain } from '../../state/view.ts';
import { type FiguredBoard, rankedLevels } from './ranked-places.ts';

/** The figures of one intercommunalité. */
export interface SmallPlace {
  readonly code: string;
  readonly name: string;
  readonly points: readonly SeriesPoint[];
  readonly figure: KeyFigure;
}

/** What small charts show, from the highest value to the lowest. */
export interface SmallChoice {
  readonly indicator: Indicator;
  readonly places: readonly SmallPlace[];
}

/** More points than this do not fit in a small chart: they are added up to a longer step. */
const MOST_POINTS = 16;
const STEPS: readonly Grain[] = ['native', 'month', 'quarter', 'year'];

/** Lists the indicators that several intercommunalités have figures of. */
export function smallIndicators(board: FiguredBoard): readonly Indicator[] {
  return board.dataset.indicators.filter((one) => rankedLevels(board, one).includes('epci'));
}

/** Gives the series of each intercommunalité for the indicator asked for, or for the first. */
export function smallChoice(
  board: Board,
  indicators: readonly Indicator[],
): SmallChoice | undefined {
  const { dataset, gazetteer, today, span, view } = board;
  const indicator = indicators.find(({ code }) => code === view.chartIndicator) ?? indicators[0];
  if (!indicator) return undefined;
  const kind = quantityOf(indicator) === 'rate' ? 'stock' : indicator.kind;
  const drawn = { ...indicator, kind };
  const all = [...gazetteer.epcis.values()].map(({ code, name }) => {
    const series = seriesOf(dataset, gazetteer, { indicator: drawn, territory: code }, today);
    return { code, name, series, figure: keyFigure(drawn, series, span) };
  });
  const pointsAt = (grain: Grain) =>
    all.map(({ series }) => {
      const { points } = grain === 'native' ? series : regroup(series, drawn, grain);
      return mergeAgreeing(points.filter(({ period }) => spanHolds(span, period)));
    });
  const fits = (grain: Grain) =>
    pointsAt(grain).every((points) => points.length <= MOST_POINTS) || kind === 'stock';
  const asked = view.grain === 'native' ? undefined : view.grain;
  const points = pointsAt(asked ?? STEPS.find(fits) ?? 'year');
  const places = all.map(({ code, name, figure }, index) => ({
    code,
    name,
    figure,
    points: points[index] ?? [],
  }));
  const { compare } = board.translation.f;
  places.sort((a, b) => valueOf(b.figure) - valueOf(a.figure) || compare(a.name, b.name));
  return { indicator: drawn, places };
}

/** The value that a place is sorted by; those without any come last. */
function valueOf(figure: KeyFigure): number {
  if (figure.kind === 'none') return -Infinity;
  const measure = figure.kind === 'flux' ? figure.total.measure : figure.points[0]?.measure;
  return measure?.kind === 'value' ? measure.value : -Infinity;
}
