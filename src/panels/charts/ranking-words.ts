import type { OtherChartsTranslation } from '../../i18n/other-charts-translation.ts';
import { frenchSpaces } from '../../i18n/typography.ts';
import type { ValueMeasure } from '../../model/measure.ts';
import type { RankedTerritory, RankingChoice } from './ranking-choice.ts';

/** Rates are written to a tenth: more would say more than they know. */
const rounded = (value: number) => Math.round(value * 10) / 10;

/** Says a value of a ranking, without its unit. */
export function valueWords(
  measure: ValueMeasure,
  { perThousand }: Pick<RankingChoice, 'perThousand'>,
  { f }: OtherChartsTranslation,
): string {
  return f.measure(perThousand ? { ...measure, value: rounded(measure.value) } : measure);
}

/** Says a value of a ranking with its unit: "12 familles", "3,4 familles pour 1 000 habitants". */
export function valueWithUnit(
  measure: ValueMeasure,
  choice: RankingChoice,
  translation: OtherChartsTranslation,
): string {
  const { say, o } = translation;
  if (!choice.perThousand) return say.withUnit(choice.indicator, { measure });
  const value = { ...measure, value: rounded(measure.value) };
  return o.ranking.perThousandValue(say.withUnit(choice.indicator, { measure: value }));
}

/** Says the rank of a territory among all: "rang 3 ex æquo sur 10". */
export function rankWords(
  { rank, worstRank, ties }: RankedTerritory,
  count: number,
  { o, f }: OtherChartsTranslation,
): string {
  const [best, worst, all] = [rank, worstRank, count].map((n) => f.number(n));
  if (best !== worst) return o.ranking.between(best ?? '', worst ?? '', all ?? '');
  return (ties > 0 ? o.ranking.tied : o.ranking.rank)(best ?? '', all ?? '');
}

/** What is ranked, in words. */
export function rankedLabel(
  { indicator, perThousand }: RankingChoice,
  { t, o }: OtherChartsTranslation,
): string {
  const label = frenchSpaces(indicator.label[t.lang]);
  return perThousand ? o.ranking.perThousandOf(label) : label;
}
