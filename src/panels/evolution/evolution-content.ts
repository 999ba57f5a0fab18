import type { ChartEvent, ChartReference, EvolutionContent } from '../../charts/chart-series.ts';
import { INDEX_BASE } from '../../charts/comparison/index-on.ts';
import type { ChartsTranslation } from '../../i18n/charts-translation.ts';
import type { ChartedSeries } from './charted-series.ts';
import type { EvolutionChoices } from './evolution-choices.ts';

/** More lines across the chart than this could not be told apart. */
const MOST_REFERENCES = 3;

/** Gives what a chart of some series shows: the series, those of the year before, and what they are held against. */
export function evolutionContent(
  members: readonly ChartedSeries[],
  choices: EvolutionChoices,
  events: readonly ChartEvent[],
  words: ChartsTranslation,
): EvolutionContent {
  const shown = choices.indexed ? members.filter(hasIndex) : members;
  const series = shown.flatMap(({ chart, past }) => (past ? [chart, past] : [chart]));
  const units = new Set(members.map(({ indicator }) => indicator.unit[words.t.lang]));
  const [unit = ''] = units;
  const { against, indexed } = choices;
  const isBase = indexed && typeof against === 'object';
  return {
    series,
    unit: isBase ? words.charts.indexUnit(words.f.period(against)) : units.size === 1 ? unit : '',
    references: isBase
      ? [indexReference(words.f.period(against), words)]
      : baseReferences(members, words),
    events,
  };
}

/** Tells whether a series has some index to draw. */
export function hasIndex({ compared }: ChartedSeries): boolean {
  return compared.some(({ index }) => index?.kind === 'value');
}

function indexReference(when: string, { charts }: ChartsTranslation): ChartReference {
  const measure = { kind: 'value', value: INDEX_BASE, qualifier: 'exact' } as const;
  return { measure, text: charts.indexReference(when) };
}

function baseReferences(
  members: readonly ChartedSeries[],
  { charts, f }: ChartsTranslation,
): ChartReference[] {
  return members.slice(0, MOST_REFERENCES).flatMap(({ base, label }): ChartReference[] => {
    if (base?.measure.kind !== 'value') return [];
    const text = charts.reference(f.period(base.period), f.measure(base.measure));
    return [{ measure: base.measure, text: members.length > 1 ? `${label}, ${text}` : text }];
  });
}
