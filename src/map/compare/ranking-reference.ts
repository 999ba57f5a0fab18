import type { RankedPlace } from './rank-places.ts';

/**
 * Gives the mean of the ranked territories, each for one, or undefined where one is known only as
 * a bound or about, or there is none.
 */
export function meanOf(ranked: readonly RankedPlace[]): number | undefined {
  if (ranked.length === 0) return undefined;
  if (ranked.some(({ measure }) => measure.qualifier !== 'exact')) return undefined;
  return ranked.reduce((sum, { measure }) => sum + measure.value / ranked.length, 0);
}

/**
 * Gives the rate for 1,000 inhabitants of the ranked territories taken together: the mean of their
 * rates, each by its weight. Those that say nothing weigh nothing. Undefined as for the mean.
 */
export function pooledRate(
  ranked: readonly RankedPlace[],
  populationOf: (code: string) => number | undefined,
): number | undefined {
  if (meanOf(ranked) === undefined) return undefined;
  let [weighted, people] = [0, 0];
  for (const { code, measure } of ranked) {
    const population = populationOf(code) ?? 0;
    weighted += measure.value * population;
    people += population;
  }
  return people > 0 ? weighted / people : undefined;
}
