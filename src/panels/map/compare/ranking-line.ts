import { meanOf, pooledRate } from '../../../map/compare/ranking-reference.ts';
import { isPartlyCovered } from '../../../model/place-figure.ts';
import { populationOf } from '../../../model/territory.ts';
import type { MapView } from '../../../state/map-view.svelte.ts';

/** The value to which a ranking compares its territories, and what it is. */
export interface RankingLine {
  readonly kind: 'mean' | 'pooled' | 'department';
  readonly value: number;
}

/**
 * Gives the line of a ranking: the mean territory for numbers, which add up; for rates that of all
 * their inhabitants; for other rates and percentages the département's own, where all of it is
 * known. A mean of rates, each for one, would say nothing of the Lot.
 */
export function rankingLine(
  map: Pick<MapView, 'ranked' | 'unit' | 'choice' | 'whole' | 'gazetteer'>,
): RankingLine | undefined {
  const { ranked, unit, choice, whole, gazetteer } = map;
  const isRate = choice.quantity === 'rate' || unit.perThousand || unit.change === 'percent';
  if (!isRate) return lineOf('mean', meanOf(ranked));
  if (unit.perThousand && unit.change === 'none') {
    return lineOf(
      'pooled',
      pooledRate(ranked, (code) => populationOf(gazetteer, code)),
    );
  }
  if (!whole || isPartlyCovered(whole) || whole.measure.kind === 'absent') return undefined;
  const { value, qualifier } = whole.measure;
  return qualifier === 'exact' ? lineOf('department', value) : undefined;
}

function lineOf(kind: RankingLine['kind'], value: number | undefined): RankingLine | undefined {
  return value === undefined ? undefined : { kind, value };
}
