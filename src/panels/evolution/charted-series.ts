import type { ChartPoint, ChartSeries } from '../../charts/chart-series.ts';
import type { ChartsTranslation } from '../../i18n/charts-translation.ts';
import { frenchSpaces } from '../../i18n/typography.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import { isPartial, type SeriesPoint } from '../../model/series.ts';
import type { IndicatorStyle } from '../../theme/indicator-style.ts';
import type { ComparedPoint, ComparedSeries } from './compared-series.ts';
import { coversTheSame, differenceWords, inFewDigits } from './comparison-words.ts';
import type { EvolutionChoices } from './evolution-choices.ts';

/** An indicator over time, as the chart, its table and its sentence show it. */
export interface ChartedSeries extends Omit<ComparedSeries, 'points'> {
  readonly indicator: Indicator;
  readonly compared: readonly ComparedPoint[];
  /** Name in words, which says where a flux is added up. */
  readonly label: string;
  /** Its points are those of `compared`. */
  readonly chart: ChartSeries;
  /** The figures of one year before, each at the period of the one that it is compared with. */
  readonly past: ChartSeries | undefined;
  /** The figures behind the points of `past`. */
  readonly pastPoints: readonly SeriesPoint[];
}

/** How a series is drawn and named. */
export interface SeriesLook {
  readonly indicator: Indicator;
  readonly style: IndicatorStyle;
  readonly dataset: Dataset;
  readonly words: ChartsTranslation;
}

/** Sources that stand beside a figure, at most; more are read in the table. */
const MOST_SOURCES = 3;

/** Makes what the chart draws of a series, with its texts. */
export function chartedSeries(
  series: ComparedSeries,
  look: SeriesLook,
  choices: EvolutionChoices,
): ChartedSeries {
  const { indicator, style, words } = look;
  const { points: compared, isCumulated } = series;
  const { charts, t } = words;
  const name = frenchSpaces(indicator.label[t.lang]);
  const label = isCumulated ? charts.cumulatedLabel(name) : name;
  // A sum so far is a total at a date; indices are read by how they run, not by what they add up to.
  const kind = isCumulated || choices.indexed ? 'stock' : indicator.kind;
  const chart: ChartSeries = {
    id: indicator.code,
    label,
    kind,
    style,
    points: compared.map((one) => chartPoint(one, look)),
  };
  const before = choices.against === 'year-before' ? compared.filter(hasBefore) : [];
  const past: ChartSeries | undefined =
    before.length === 0
      ? undefined
      : {
          id: `${indicator.code} an-1`,
          label: charts.yearBeforeLabel(label),
          kind,
          style,
          pastOf: indicator.code,
          points: before.map(({ point, before: earlier }) => ({
            ...textsOf(earlier, look),
            period: point.period,
            running: false,
            partial: isPartial(earlier),
            measure: earlier.measure,
          })),
        };
  const pastPoints = before.map((one) => one.before);
  return { ...series, indicator, compared, label, chart, past, pastPoints };
}

function hasBefore(one: ComparedPoint): one is ComparedPoint & { readonly before: SeriesPoint } {
  return one.before?.measure.kind === 'value';
}

/** The texts of a point, made when they are asked for. */
class PointTexts {
  readonly #point: SeriesPoint;
  readonly #look: SeriesLook;

  constructor(point: SeriesPoint, look: SeriesLook) {
    this.#point = point;
    this.#look = look;
  }

  get text(): string {
    return this.#look.words.say.withUnit(this.#look.indicator, this.#point);
  }

  get shortText(): string {
    return this.#look.words.f.measure(this.#point.measure);
  }

  get periodText(): string {
    const { f, t } = this.#look.words;
    const period = f.period(this.#point.period);
    return this.#point.running ? `${period} (${t.keyFigures.running})` : period;
  }

  get sourceText(): string {
    const { dataset } = this.#look;
    const ids = this.#point.sources;
    const names = new Set(ids.map((id) => dataset.sources.get(id)?.publisher || id));
    return names.size > MOST_SOURCES ? '' : frenchSpaces([...names].join(', '));
  }
}

function textsOf(point: SeriesPoint, look: SeriesLook) {
  const texts = new PointTexts(point, look);
  return {
    get text() {
      return texts.text;
    },
    get periodText() {
      return texts.periodText;
    },
    get sourceText() {
      return texts.sourceText;
    },
  };
}

function chartPoint(one: ComparedPoint, look: SeriesLook): ChartPoint {
  const { point, index } = one;
  const texts = new PointTexts(point, look);
  const { charts, f } = look.words;
  const indexText = () => (index ? f.measure(inFewDigits(index)) : '');
  return {
    period: point.period,
    measure: index ?? point.measure,
    running: point.running,
    partial: isPartial(point),
    get text() {
      return index?.kind === 'value' ? `${charts.index(indexText())} (${texts.text})` : texts.text;
    },
    get shortText() {
      return index?.kind === 'value' ? indexText() : texts.shortText;
    },
    get periodText() {
      return texts.periodText;
    },
    get sourceText() {
      return texts.sourceText;
    },
    get details() {
      return detailsOf(one, look);
    },
  };
}

/** What the tooltip says of a comparison: with what, and what changed. */
function detailsOf(one: ComparedPoint, look: SeriesLook): string[] {
  const { point, before } = one;
  if (!before || before === point) return [];
  const { indicator, words } = look;
  const { charts, f, say } = words;
  const change = differenceWords(indicator, one, words);
  const was = charts.was(f.period(before.period), say.withUnit(indicator, before));
  const covered = coversTheSame(point, before) ? '' : charts.change.covered;
  return [was, change, covered].filter((text) => text !== '');
}
