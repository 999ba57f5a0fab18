import type { ChartEvent } from '../../charts/chart-series.ts';
import { MOST_EVENTS } from '../../charts/place-events.ts';
import type { ChartsTranslation } from '../../i18n/charts-translation.ts';
import { colon, semicolon } from '../../i18n/typography.ts';
import { keyFigure } from '../../model/key-figure.ts';
import type { Series } from '../../model/series.ts';
import type { Span } from '../../model/span.ts';
import type { ChartedSeries } from './charted-series.ts';
import { differenceWords, inFewDigits } from './comparison-words.ts';
import type { EvolutionChoices } from './evolution-choices.ts';

/** Says a series in a sentence or two: its figures, and what they are compared with. */
export function evolutionSentences(
  member: ChartedSeries,
  series: Series,
  span: Span,
  choices: EvolutionChoices,
  words: ChartsTranslation,
): string {
  const { indicator, compared } = member;
  const points = compared.map(({ point }) => point);
  const figure = keyFigure(indicator, series, span);
  const summary = words.say.summary(indicator, points, figure);
  return [summary, comparisonSentence(member, choices, words)].filter(Boolean).join(' ');
}

function comparisonSentence(
  { indicator, compared, base }: ChartedSeries,
  { against, indexed }: EvolutionChoices,
  words: ChartsTranslation,
): string {
  if (against === undefined || compared.length === 0) return '';
  const { charts, f, say } = words;
  const last = compared.findLast(
    ({ point, before }) =>
      point.measure.kind === 'value' && before?.measure.kind === 'value' && before !== point,
  );
  if (!last?.before) {
    if (against === 'year-before') return charts.sentence.noYearBefore;
    // Only the figure of the base itself is shown: there is nothing to say of it.
    return base?.measure.kind === 'value' ? '' : charts.sentence.noBase(f.inPeriod(against));
  }
  const when = capital(f.inPeriod(last.point.period));
  const then = f.inPeriod(last.before.period);
  if (indexed) {
    const { index, before } = last;
    if (index?.kind === 'value') {
      return charts.sentence.index(when, f.measure(inFewDigits(index)), then);
    }
    const isUnder = before.measure.kind === 'value' && before.measure.value <= 0;
    return isUnder ? charts.sentence.noIndex(then) : charts.sentence.unknownIndex;
  }
  const saying = against === 'year-before' ? charts.sentence.yearBefore : charts.sentence.base;
  const value = say.withUnit(indicator, last.point);
  const said = saying(when, value, say.withUnit(indicator, last.before), then);
  const change = differenceWords(indicator, last, words);
  return change === '' ? `${said}.` : `${said}${colon(words.lang)}${change}.`;
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Names the events on the chart; '' without any. */
export function milestoneSentence(events: readonly ChartEvent[], words: ChartsTranslation): string {
  if (events.length === 0) return '';
  const { charts, f } = words;
  const drawn = events.slice(-MOST_EVENTS);
  const list = drawn.map(({ text }) => text).join(semicolon(words.lang));
  const hidden = events.length - drawn.length;
  const sentence = charts.sentence.milestones(list);
  return hidden > 0 ? `${sentence} ${charts.sentence.hidden(f.number(hidden))}` : sentence;
}
