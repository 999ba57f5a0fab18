import type { ClaimEvidence, TiedClaim } from '../../model/claim.ts';
import { measureInterval, type ValueMeasure } from '../../model/measure.ts';
import { overlaps, type Period } from '../../model/period.ts';
import { intersects } from '../../model/qualifier.ts';
import type { Series, SeriesPoint } from '../../model/series.ts';
import { unverified, type Verdict } from './verdict.ts';

/**
 * How far from 2 a ratio may be and still be called "doublé": a quarter, so that each ratio goes to
 * the nearest half ("une fois et demie", "doublé", "deux fois et demie").
 */
const FACTOR_ROUNDING = 0.25;

type ValuedPoint = SeriesPoint & { readonly measure: ValueMeasure };

/** Judges "doublé" and the like by the two figures at the ends of its time, where both exist. */
export function judgeFactor(claim: TiedClaim, { points, territory }: Series): Verdict {
  const { period, from } = claim;
  const before = from && lastIn(points, from);
  const after = period && lastIn(points, period);
  if (!before || !after || before.period.end >= after.period.end)
    return unverified('unit-not-checked');
  const low = measureInterval(before.measure);
  const high = measureInterval(after.measure);
  if (low.low <= 0) return unverified('unit-not-checked');
  const ratio = {
    low: high.low / low.high,
    high: high.high / low.low,
    lowOpen: high.lowOpen || low.highOpen,
    highOpen: high.highOpen || low.lowOpen,
  };
  const said = {
    low: claim.value - FACTOR_ROUNDING,
    high: (claim.high ?? claim.value) + FACTOR_ROUNDING,
    lowOpen: false,
    highOpen: false,
  };
  const agrees = intersects(ratio, said);
  const evidence = [after, before].map(({ measure, period: at, sources }): ClaimEvidence => ({
    measure,
    period: at,
    territory,
    sources,
    agrees,
  }));
  return agrees
    ? { status: 'confirmed', reason: 'within-qualifier', evidence }
    : { status: 'contradicted', reason: 'other-value', evidence };
}

function lastIn(points: readonly SeriesPoint[], period: Period): ValuedPoint | undefined {
  return points
    .filter((point): point is ValuedPoint => point.measure.kind === 'value')
    .findLast((point) => overlaps(period, point.period));
}
