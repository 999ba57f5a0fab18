import { describe, expect, it } from 'vitest';
import { makeDifferenceMap } from '../../../src/map/choropleth.ts';
import { countPlaces } from '../../../src/map/count-places.ts';
import { comparablePeriods, usualComparison } from '../../../src/map/compare/comparable-periods.ts';
import { countDirections, differencePlaces } from '../../../src/map/compare/difference-places.ts';
import { placeState } from '../../../src/map/place-state.ts';
import { type Period, parsePeriod } from '../../../src/model/period.ts';
import type { PlaceFigure } from '../../../src/model/place-figure.ts';
import type { Qualifier } from '../../../src/model/qualifier.ts';
import { value } from './pairs.ts';

const figure = (number: number, qualifier: Qualifier = 'exact'): PlaceFigure => ({
  ...value(number, qualifier),
  sources: [],
});

const before = new Map([
  ['rise', figure(10)],
  ['fall', figure(10)],
  ['same', figure(7)],
  ['open', figure(500)],
  ['unknown', figure(600, 'plus_de')],
  ['new', figure(0)],
  ['gone', figure(4)],
]);
const after = new Map([
  ['rise', figure(15)],
  ['fall', figure(8)],
  ['same', figure(7)],
  ['open', figure(500, 'plus_de')],
  ['unknown', figure(700)],
  ['new', figure(3)],
]);
const codes = [...before.keys(), 'nothing'];

describe('differencePlaces', () => {
  const places = differencePlaces(before, after, 'absolute');
  const stateOf = (code: string) => placeState(places.get(code));

  it('gives the change where both periods have a value', () => {
    expect(places.get('rise')?.measure).toMatchObject({ value: 5, qualifier: 'exact' });
    expect(places.get('fall')?.measure).toMatchObject({ value: -2 });
    expect(stateOf('same')).toBe('zero');
  });

  it('keeps apart a direction that bounds leave open, and a figure that is not there', () => {
    expect(stateOf('unknown')).toBe('direction-unknown');
    expect(stateOf('gone')).toBe('not-reported');
    expect(places.get('gone')?.gap).toBe('no-after');
    expect(stateOf('nothing')).toBe('outside');
  });

  it('does not take a rise of unknown size for one that is withheld, nor for none', () => {
    expect(stateOf('open')).toBe('direction-unknown');
  });

  it('is as unsteady as the rates that it is made of', () => {
    const rates = (isFragile: boolean) =>
      new Map([['a', { ...figure(isFragile ? 3 : 2), isFragile }]]);
    const fragile = (from: boolean, to: boolean) =>
      differencePlaces(rates(from), rates(to), 'absolute').get('a')?.isFragile ?? false;
    expect([fragile(false, false), fragile(true, false), fragile(false, true)]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('has no percentage from zero', () => {
    const percent = differencePlaces(before, after, 'percent');
    expect(percent.get('rise')?.measure).toMatchObject({ value: 50 });
    expect(placeState(percent.get('new'))).toBe('not-applicable');
  });

  it('counts every territory once, by the way it went', () => {
    const counts = countDirections(codes, places);
    expect(counts).toEqual({
      up: 2,
      down: 1,
      same: 1,
      directionUnknown: 2,
      noBase: 0,
      incomparable: 2,
    });
    const percent = differencePlaces(before, after, 'percent');
    expect(countDirections(codes, percent)).toMatchObject({ up: 1, noBase: 1, incomparable: 2 });
    const choice = { method: 'quantile', count: 4, scheme: 'light' } as const;
    const { breaks } = makeDifferenceMap(codes, [places], choice);
    const drawn = countPlaces(codes, places, breaks);
    expect(drawn.states).toMatchObject({ zero: 1, 'direction-unknown': 2 });
    expect(drawn.classes.reduce((sum, count) => sum + count)).toBe(3);
  });
});

describe('comparablePeriods', () => {
  const period = (id: string): Period => {
    const found = parsePeriod(id);
    if (!found) throw new Error(`period: ${id}`);
    return found;
  };
  const periods = ['2021', '2022', '2022-01', '2022-06', '2023-01', '2023'].map(period);
  const idsOf = (after: string, kind: 'flux' | 'stock') =>
    comparablePeriods(periods, period(after), kind).map(({ id }) => id);

  it('compares a flux with periods as long that are over before it begins', () => {
    expect(idsOf('2023', 'flux')).toEqual(['2022', '2021']);
    expect(idsOf('2023-01', 'flux')).toEqual(['2022-06', '2022-01']);
  });

  it('compares a stock with any earlier date', () => {
    expect(idsOf('2023-01', 'stock')).toEqual(['2022', '2022-06', '2022-01', '2021']);
  });

  it('compares with the same period of the year before, where it is there', () => {
    const all = comparablePeriods(periods, period('2023-01'), 'flux');
    expect(usualComparison(all, period('2023-01'))?.id).toBe('2022-01');
    expect(usualComparison(all, period('2024-06'))?.id).toBe('2022-06');
    expect(usualComparison([], period('2023'))).toBeUndefined();
  });
});
