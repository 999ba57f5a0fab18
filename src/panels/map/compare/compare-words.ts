import { type CompareTranslation, compareTranslation } from '../../../i18n/compare-translation.ts';
import type { Correlation } from '../../../map/compare/correlation.ts';
import type { DirectionCounts } from '../../../map/compare/difference-places.ts';
import type { PairedPlaces } from '../../../map/compare/pair-places.ts';
import type { RankedPlace } from '../../../map/compare/rank-places.ts';
import type { Level } from '../../../model/territory.ts';
import type { MapView } from '../../../state/map-view.svelte.ts';

/** Gives the words of comparisons in the language of the page. */
export function compareWords(map: MapView): CompareTranslation {
  return compareTranslation(map.translation);
}

/** Says how many territories of a level: "12 communes". */
export function placeCount(count: number, level: Level, { c, f }: CompareTranslation): string {
  return c.places[level](count, f.number(count));
}

/** Says which territories are not on the plot and why; nothing where all are. */
export function leftOutWords(
  { withoutAcross, withoutUp, withoutBoth }: PairedPlaces,
  names: { readonly across: string; readonly up: string; readonly level: Level },
  words: CompareTranslation,
): string {
  const { c, f } = words;
  const reasons: string[] = [];
  if (withoutAcross > 0) reasons.push(c.scatter.without(f.number(withoutAcross), names.across));
  if (withoutUp > 0) reasons.push(c.scatter.without(f.number(withoutUp), names.up));
  if (withoutBoth > 0) reasons.push(c.scatter.withoutBoth(f.number(withoutBoth)));
  const count = withoutAcross + withoutUp + withoutBoth;
  return count === 0 ? '' : c.scatter.left(placeCount(count, names.level, words), f.list(reasons));
}

/**
 * Says how two indicators go together, and what that does not say.
 *
 * @param pairs how many points the plot has
 * @param areCounts true where both are numbers that grow with the population
 */
export function correlationWords(
  correlation: Correlation,
  pairs: number,
  areCounts: boolean,
  { c, f }: CompareTranslation,
): readonly string[] {
  const { count } = correlation;
  const said = c.correlation;
  const n = f.number(count);
  const sentences: string[] = [];
  if (correlation.kind === 'linear') {
    const { r, isUnclear, strength, leansOnFew } = correlation;
    const written = f.decimal(r, 2);
    const direction = said.directions[r < 0 ? 'down' : 'up'];
    sentences.push(
      isUnclear
        ? said.unclear(written, n)
        : said.linear(said.strengths[strength], direction, written, n),
    );
    if (leansOnFew) sentences.push(said.leansOnFew);
    if (areCounts) sentences.push(said.bothCounts);
    sentences.push(said.noCause);
  } else {
    sentences.push(said[correlation.kind](n));
  }
  const bounds = pairs - count;
  if (bounds > 0) sentences.push(said.leftOut(bounds, f.number(bounds)));
  return sentences;
}

/** Says a rank: "3e", "3e ex æquo", "2e à 4e". */
export function rankingRank(
  { rank, worstRank, ties }: RankedPlace,
  ordinal: (n: number) => string,
  { c }: CompareTranslation,
): string {
  if (worstRank > rank) return c.ranking.between(ordinal(rank), ordinal(worstRank));
  return ties > 0 ? c.ranking.tied(ordinal(rank)) : ordinal(rank);
}

/** Says how many territories went which way. */
export function directionWords(
  counts: DirectionCounts,
  level: Level,
  words: CompareTranslation,
): string {
  const { c, f } = words;
  const parts = (['up', 'down', 'same', 'directionUnknown', 'noBase', 'incomparable'] as const)
    .filter((direction) => counts[direction] > 0)
    .map((direction) => c.change[direction](placeCount(counts[direction], level, words)));
  return f.list(parts);
}
