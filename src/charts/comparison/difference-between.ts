import type { Measure } from '../../model/measure.ts';
import { type PlaceDifference, placeDifferences } from '../../model/place-differences.ts';

/** What changed between two figures of one series, in its unit and for 100 of the earlier. */
export type FigureDifference = Pick<PlaceDifference, 'absolute' | 'percent'>;

const KEY = '';

/** Compares two figures of one series, bounds included; what changes are, a map of one territory says. */
export function differenceBetween(before: Measure, after: Measure): FigureDifference {
  const of = (measure: Measure) => new Map([[KEY, { measure, sources: [] }]]);
  const difference = placeDifferences(of(before), of(after)).get(KEY);
  if (!difference) throw new Error('difference: none');
  return difference;
}
