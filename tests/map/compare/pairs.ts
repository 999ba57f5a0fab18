import { pairPlaces, type PlacePair } from '../../../src/map/compare/pair-places.ts';
import type { PlaceValue } from '../../../src/map/place-state.ts';
import type { AbsenceReason } from '../../../src/model/measure.ts';
import type { Qualifier } from '../../../src/model/qualifier.ts';

export const value = (number: number, qualifier: Qualifier = 'exact') =>
  ({ measure: { kind: 'value', value: number, qualifier } }) satisfies PlaceValue;

export const absent = (reason: AbsenceReason): PlaceValue => ({
  measure: { kind: 'absent', reason },
});

/** Pairs exact values, named by their place in the list: p000, p001… */
export function exactPairs(points: readonly (readonly [number, number])[]): readonly PlacePair[] {
  const codes = points.map((_, index) => `p${String(index).padStart(3, '0')}`);
  const along = (axis: 0 | 1) =>
    new Map(codes.map((code, index) => [code, value(points[index]?.[axis] ?? NaN)]));
  return pairPlaces(codes, along(0), along(1)).pairs;
}
