import type { OtherChartsTranslation } from '../../i18n/other-charts-translation.ts';
import { frenchSpaces } from '../../i18n/typography.ts';
import { unitForm } from '../../i18n/unit-form.ts';
import type { Measure } from '../../model/measure.ts';
import { comparePeriods, type Period } from '../../model/period.ts';
import type { StageRate } from '../../model/stage-rate.ts';
import { intervalWords } from './interval-words.ts';
import type { FiguredStage } from './path-choice.ts';
import { stretchWords } from './time-words.ts';

/** Says the value of a stage with its unit; where sources differ, what each of them says. */
export function stageValue(
  { figure, indicator }: FiguredStage,
  { say, f, o }: OtherChartsTranslation,
): string {
  const withUnit = (measure: Measure) => say.withUnit(indicator, { measure });
  switch (figure.kind) {
    case 'none':
      return f.measure({ kind: 'absent', reason: figure.reason ?? 'not-reported' });
    case 'flux':
      return withUnit(figure.total.measure);
    case 'stock': {
      const texts = [...new Set(figure.points.map(({ measure }) => withUnit(measure)))];
      return texts.length > 1 ? o.path.sides(f.list(texts)) : (texts[0] ?? '');
    }
  }
}

/** Says of when the value of a stage is. */
export function stageTime({ figure }: FiguredStage, translation: OtherChartsTranslation): string {
  const { f, o } = translation;
  const periods = stagePeriods(figure);
  const [first] = periods;
  if (!first) return '';
  const isOne = periods.every(({ id }) => id === first.id);
  return isOne ? f.period(first) : o.path.total(periodsWords(periods, translation));
}

function stagePeriods(figure: FiguredStage['figure']): readonly Period[] {
  if (figure.kind === 'none') return [];
  const points = figure.kind === 'flux' ? figure.total.points : figure.points;
  return points.map(({ period }) => period);
}

/** "de janvier 2019 à juin 2025", "en 2021". */
function periodsWords(periods: readonly Period[], { f }: OtherChartsTranslation): string {
  const sorted = [...periods].sort(comparePeriods);
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first && last ? stretchWords({ first, last, isRunning: false }, f) : '';
}

/** Says what of a stage reaches the next, or why that cannot be said. */
export function rateWords(
  from: FiguredStage,
  to: FiguredStage,
  rate: StageRate,
  translation: OtherChartsTranslation,
): string {
  const { o, f, t } = translation;
  if (rate.kind === 'none') {
    return rate.reason === 'no-common-period'
      ? o.path.noRate[rate.reason](stageTime(from, translation), stageTime(to, translation))
      : o.path.noRate[rate.reason];
  }
  const units = [from, to].map(({ indicator }) => indicator.unit[t.lang]);
  const isShare = units[0] === units[1];
  const percent = (value: number) => f.percent(value);
  const perHundred = (value: number) => f.number(Math.round(value * 1000) / 10);
  const words = intervalWords(rate.interval, isShare ? percent : perHundred, o.interval);
  const said = isShare
    ? words
    : o.path.perHundred(
        words,
        frenchSpaces(unitOf(to, rate, t.lang)),
        frenchSpaces(units[0] ?? ''),
      );
  return o.path.rate(said, periodsWords(rate.periods, translation));
}

function unitOf(
  { indicator }: FiguredStage,
  { interval }: Extract<StageRate, { kind: 'rate' }>,
  lang: 'fr' | 'en',
): string {
  const shown = Number.isFinite(interval.high) ? interval.high : interval.low;
  return unitForm(indicator.unit[lang], shown * 100, lang);
}
