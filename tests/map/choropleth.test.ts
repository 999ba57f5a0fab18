import { describe, expect, it } from 'vitest';
import { makeChoropleth, makeDifferenceMap } from '../../src/map/choropleth.ts';
import { divergingRamp } from '../../src/map/colors/diverging-ramp.ts';
import { sequentialRamp } from '../../src/map/colors/sequential-ramp.ts';
import type { PlaceValue } from '../../src/map/place-state.ts';
import { representationFor } from '../../src/map/representation.ts';

const value = (number: number): PlaceValue => ({
  measure: { kind: 'value', value: number, qualifier: 'exact' },
});
const placesOf = (numbers: readonly number[]) =>
  new Map(numbers.map((number, index): [string, PlaceValue] => [`${index}`, value(number)]));
const CODES = ['0', '1', '2', '3', '4', '5'];

describe('makeChoropleth', () => {
  it('cuts values exactly and writes them roundly', () => {
    const places = placesOf([1, 2, 3, 40, 50, 60]);
    const map = makeChoropleth(CODES, [places], { count: 2, method: 'quantile', scheme: 'light' });
    expect(map).toMatchObject({ breaks: [1, 21.5, 60], shown: [1, 22, 60], decimals: 0 });
    expect(map.ramp).toEqual(sequentialRamp('light', 2, 'teal'));
  });

  it('keeps zero, absences and other places out of the classes', () => {
    const places = new Map<string, PlaceValue>([
      ...placesOf([0, 5, 9]),
      ['3', { measure: { kind: 'absent', reason: 'withheld' } }],
      ['elsewhere', value(1000)],
    ]);
    const map = makeChoropleth(CODES, [places], {
      count: 2,
      method: 'equal-interval',
      scheme: 'dark',
    });
    expect(map.values).toEqual([5, 9]);
    expect(map.breaks).toEqual([5, 7, 9]);
  });

  it('gives periods that are compared the same classes', () => {
    const [before, after] = [placesOf([1, 2, 3]), placesOf([4, 50, 60])];
    const options = { count: 3, method: 'natural', scheme: 'light' } as const;
    const together = makeChoropleth(CODES, [before, after], options);
    expect(together.values).toEqual([1, 2, 3, 4, 50, 60]);
    expect(together.breaks).toEqual(makeChoropleth(CODES, [after, before], options).breaks);
  });

  it('writes bounds given by hand as they are', () => {
    const map = makeChoropleth(CODES, [placesOf([1, 2, 3])], {
      count: 2,
      method: 'by-hand',
      bounds: [0, 2.5, 10],
      scheme: 'light',
    });
    expect(map).toMatchObject({ shown: [0, 2.5, 10], decimals: 1 });
  });

  it('rounds values that widened the outer classes away from them, never to zero', () => {
    const map = makeChoropleth(CODES, [placesOf([0.0123456, 19.98818, 97.99382])], {
      count: 2,
      method: 'by-hand',
      bounds: [20, 40.5, 60],
      scheme: 'light',
    });
    expect(map.breaks).toEqual([0.0123456, 40.5, 97.99382]);
    expect(map).toMatchObject({ shown: [0.01, 40.5, 98], decimals: 2 });
  });

  it('has no class where there is no value', () => {
    const map = makeChoropleth(CODES, [new Map()], { count: 5, method: 'round', scheme: 'light' });
    expect(map).toMatchObject({ breaks: [], shown: [], ramp: [], values: [] });
  });
});

describe('makeDifferenceMap', () => {
  it('colours falls and rises on their own arms, and shows no change as zero', () => {
    const map = makeDifferenceMap(CODES, [placesOf([-8, -3, 0, 3, 16])], {
      count: 4,
      method: 'equal-interval',
      scheme: 'light',
    });
    expect(map.breaks).toEqual([-8, 0, 8, 16]);
    expect(map.ramp).toEqual(divergingRamp('light', [-1, 1, 2]));
    expect(map.values).toEqual([-8, -3, 3, 16]);
  });
});

describe('representationFor', () => {
  it('proposes circles for counts and refuses to fill areas with them', () => {
    expect(representationFor('count')).toEqual({
      proposed: 'circles',
      others: [{ mode: 'choropleth', verdict: 'refused', reason: 'count-follows-size' }],
    });
  });

  it('proposes filled areas for rates and warns of circles', () => {
    expect(representationFor('rate')).toEqual({
      proposed: 'choropleth',
      others: [{ mode: 'circles', verdict: 'warned', reason: 'rate-is-no-amount' }],
    });
  });
});
