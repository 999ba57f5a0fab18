import type { Indicator } from '../model/indicator.ts';
import type { DatedTrend, KeyFigure } from '../model/key-figure.ts';
import type { Measure } from '../model/measure.ts';
import type { Coverage, SeriesPoint } from '../model/series.ts';
import type { ChangeSize } from '../model/trend.ts';
import type { Formats } from './formats.ts';
import type { Messages } from './messages-fr.ts';
import { differenceUnit, unitForm } from './unit-form.ts';

/** Sentences computed from figures, in one language. */
export interface Sentences {
  /** "en hausse de plus de 100 depuis le 16 décembre 2020". */
  trend(indicator: Indicator, trend: DatedTrend): string;
  /** "de plus de 100", of two percentages "de 4 points"; '' where it is not known. */
  change(indicator: Indicator, by: ChangeSize): string;
  /** "12 communes sur 312". */
  coverage(coverage: Coverage): string;
  /** "plus de 500 personnes". */
  withUnit(indicator: Indicator, point: Pick<SeriesPoint, 'measure'>): string;
  /** A difference of two figures: "45 personnes", of two percentages "4 points". */
  difference(indicator: Indicator, measure: Measure): string;
  /** One or two sentences on an indicator, for the chart and its alternative text. */
  summary(indicator: Indicator, points: readonly SeriesPoint[], figure: KeyFigure): string;
}

/** As many times at most are named; more are counted. */
const MOST_PEAKS = 3;

/** Makes the sentences of a language from its formats and messages. */
export function sentences(formats: Formats, t: Messages): Sentences {
  const unit = (indicator: Indicator) => indicator.unit[t.lang];
  const amount = (measure: Measure, of: string) =>
    measure.kind === 'value' && of !== ''
      ? `${formats.measure(measure)}\u00a0${unitForm(of, measure.value, t.lang)}`
      : formats.measure(measure);
  const withUnit: Sentences['withUnit'] = (indicator, { measure }) =>
    amount(measure, unit(indicator));
  const difference: Sentences['difference'] = (indicator, measure) =>
    amount(measure, differenceUnit(unit(indicator), t.lang));
  const change: Sentences['change'] = (indicator, by) => {
    if (by.kind === 'unknown') return '';
    const points = differenceUnit(unit(indicator), t.lang);
    // Under its label the unit goes without saying, but where it is another one.
    const of = points === unit(indicator) ? '' : `\u00a0${unitForm(points, by.value, t.lang)}`;
    return t.trend.by[by.kind](`${formats.number(by.value)}${of}`);
  };
  const trend: Sentences['trend'] = (indicator, { trend: found, since }) =>
    found.kind === 'equal'
      ? t.trend.equal(formats.afterSince(since))
      : t.trend[found.kind](change(indicator, found.by), formats.afterSince(since));
  const coverage = (value: Coverage) =>
    t.coverage[value.level](
      formats.number(value.present),
      formats.number(value.expected),
      value.present,
    );

  const summary: Sentences['summary'] = (indicator, points, figure) => {
    const label = indicator.label[t.lang];
    if (figure.kind === 'none') return t.summary.none(label);
    const parts: string[] = [];
    if (figure.kind === 'stock') {
      const [last] = figure.points;
      const first = points.find((point) => point.measure.kind === 'value');
      if (!last) return t.summary.none(label);
      const texts = figure.points.map((point) => withUnit(indicator, point));
      const value = formats.list([...new Set(texts)]);
      if (first && first.period.end < last.period.end) {
        const start = withUnit(indicator, first);
        const dates = [formats.period(first.period), formats.period(last.period)] as const;
        parts.push(t.summary.stockChange(label, start, dates[0], value, dates[1]));
      } else {
        parts.push(t.summary.stock(label, value, formats.inPeriod(last.period)));
      }
    } else {
      const { total } = figure;
      const [first] = total.points;
      const last = total.points.at(-1);
      if (!first || !last) return t.summary.none(label);
      const value = withUnit(indicator, total);
      parts.push(
        first === last
          ? t.summary.fluxOne(label, value, formats.inPeriod(first.period))
          : t.summary.flux(
              label,
              value,
              formats.fromTo(first.period, last.period),
              formats.number(total.points.length),
            ),
      );
      const peaks = highest(total.points);
      const [peak] = peaks;
      if (peak && total.points.length > 2) {
        const when = formats.list(peaks.map(({ period }) => formats.inPeriod(period)));
        const most = withUnit(indicator, peak);
        parts.push(
          peaks.length > MOST_PEAKS
            ? t.summary.peaks(most, formats.number(peaks.length))
            : t.summary.peak(most, when),
        );
      }
      if (total.gaps) parts.push(t.summary.gaps);
      if (total.partial) parts.push(t.summary.partial);
    }
    if (figure.trend) parts.push(t.summary.sentence(trend(indicator, figure.trend)));
    if (figure.disagreements.length > 0) parts.push(t.summary.disagreement);
    return parts.join(' ');
  };
  return { trend, change, coverage, withUnit, difference, summary };
}

/** Gives all the points that are as high as the first of the highest, and known as well. */
function highest(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  let best: SeriesPoint[] = [];
  let top = -Infinity;
  for (const point of points) {
    if (point.measure.kind !== 'value' || point.measure.value < top) continue;
    if (point.measure.value > top) best = [];
    top = point.measure.value;
    best.push(point);
  }
  const as = best[0]?.measure;
  const isAlike = ({ measure }: SeriesPoint) =>
    as?.kind === 'value' && measure.kind === 'value' && measure.qualifier === as.qualifier;
  return best.filter(isAlike);
}
