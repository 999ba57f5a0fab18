import type { Indicator } from '../model/indicator.ts';
import type { Series } from '../model/series.ts';

/** More series than this on one chart cannot be told apart at a glance. */
export const MAX_CHARTED = 6;

/** How many indicators the page shows over time before anyone chooses. */
const BY_DEFAULT = 2;

/**
 * Gives the indicators of the evolution chart: those asked for, or by default the first ones of
 * the programme that have figures at several dates.
 */
export function chartIndicators(
  indicators: readonly Indicator[],
  series: ReadonlyMap<string, Series>,
  asked: readonly string[] | undefined,
): readonly Indicator[] {
  const known =
    asked &&
    [...new Set(asked)].flatMap((code) => indicators.find((one) => one.code === code) ?? []);
  // Codes of another data set say nothing here: as by default, rather than an empty chart.
  if (asked && known && (known.length > 0 || asked.length === 0)) {
    return known.slice(0, MAX_CHARTED);
  }
  const dates = ({ code }: Indicator) =>
    new Set(series.get(code)?.points.map((point) => point.period.id)).size;
  const measured = indicators.filter((indicator) => dates(indicator) > 0);
  const evolving = measured.filter(
    (indicator) => indicator.theme === 'programme' && dates(indicator) > 1,
  );
  return (evolving.length > 0 ? evolving : measured).slice(0, BY_DEFAULT);
}
