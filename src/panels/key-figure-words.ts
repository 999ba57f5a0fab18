import type { Translation } from '../i18n/make-translation.ts';
import type { KeyFigure } from '../model/key-figure.ts';
import { placeFigureOf } from '../model/place-figure.ts';
import type { SeriesPoint } from '../model/series.ts';

/** One value of a key figure: the figure itself, or what one source says of it. */
export type FigureValue = Pick<SeriesPoint, 'measure' | 'sources' | 'coverage'>;

/** The values to print: one, or one for each source where they differ. */
export function figureValues(
  figure: KeyFigure,
  { f }: Pick<Translation, 'f'>,
): readonly FigureValue[] {
  if (figure.kind === 'none') return [];
  if (figure.kind === 'flux') {
    // As the map and the chart say it: of the least covered of its periods.
    return [{ ...figure.total, coverage: placeFigureOf(figure).coverage }];
  }
  const texts = new Set(figure.points.map((point) => f.measure(point.measure)));
  // Sources that agree word for word share one line.
  return [...texts].flatMap((text) => {
    const points = figure.points.filter((point) => f.measure(point.measure) === text);
    const [first] = points;
    return first ? [{ ...first, sources: points.flatMap((point) => point.sources) }] : [];
  });
}

/** Says when a key figure is of: "2021", "de 2019 à 2023"; '' where it has none. */
export function figureDate(figure: KeyFigure, { t, f }: Pick<Translation, 't' | 'f'>): string {
  if (figure.kind === 'none') return '';
  if (figure.kind === 'stock') return figure.points[0] ? f.period(figure.points[0].period) : '';
  const { points, gaps } = figure.total;
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return '';
  if (first === last) return f.period(first.period);
  const periods = f.list(points.map((point) => f.period(point.period)));
  return gaps && points.length <= 4
    ? t.keyFigures.totalGaps(periods)
    : t.keyFigures.total(f.fromTo(first.period, last.period));
}

/** Tells whether a period of a key figure is not over yet. */
export function isRunning(figure: KeyFigure): boolean {
  if (figure.kind === 'none') return false;
  const { points } = figure.kind === 'stock' ? figure : figure.total;
  return points.some((point) => point.running);
}
