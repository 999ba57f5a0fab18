import { describe, expect, it } from 'vitest';
import { countPlaces } from '../../src/map/count-places.ts';
import { MAP_COLORS } from '../../src/map/map-colors.ts';
import { placeFill, type MapMode } from '../../src/map/place-fill.ts';
import { placeState, type PlaceValue } from '../../src/map/place-state.ts';
import type { AbsenceReason } from '../../src/model/measure.ts';
import type { Qualifier } from '../../src/model/qualifier.ts';

const value = (number: number, qualifier: Qualifier = 'exact'): PlaceValue => ({
  measure: { kind: 'value', value: number, qualifier },
});
const absent = (reason: AbsenceReason): PlaceValue => ({ measure: { kind: 'absent', reason } });

describe('placeState', () => {
  it.each<[string, PlaceValue | undefined, string]>([
    ['no figure', undefined, 'outside'],
    ['a value', value(3), 'value'],
    ['a fall', value(-3), 'value'],
    ['zero', value(0), 'zero'],
    ['about zero', value(0, 'environ'), 'zero'],
    ['at least zero: all was withheld', value(0, 'au_moins'), 'withheld'],
    ['more than zero', value(0, 'plus_de'), 'withheld'],
    ['not reported', absent('not-reported'), 'not-reported'],
    ['not applicable', absent('not-applicable'), 'not-applicable'],
    ['withheld', absent('withheld'), 'withheld'],
    [
      'a change that may be a rise or a fall',
      { ...absent('not-reported'), gap: 'direction-unknown' },
      'direction-unknown',
    ],
    ['no change for want of a figure', { ...absent('withheld'), gap: 'no-before' }, 'withheld'],
  ])('tells %s', (_, place, expected) => {
    expect(placeState(place)).toBe(expected);
  });
});

describe('countPlaces', () => {
  it('counts each territory once, by class or by state', () => {
    const places = new Map([
      ['a', value(1)],
      ['b', value(5, 'plus_de')],
      ['c', { ...value(10), isFragile: true }],
      ['d', value(0)],
      ['e', absent('withheld')],
      ['f', absent('not-reported')],
      ['elsewhere', value(4)],
    ]);
    expect(countPlaces([...'abcdefgh'], places, [1, 5, 10])).toEqual({
      classes: [1, 2],
      states: {
        zero: 1,
        'not-reported': 1,
        'not-applicable': 0,
        withheld: 1,
        'direction-unknown': 0,
        outside: 2,
      },
      inexact: 1,
      negative: 0,
      fragile: 1,
    });
  });
});

describe('placeFill', () => {
  const colors = MAP_COLORS.light;
  const fill = (place: PlaceValue | undefined, mode: MapMode): string =>
    placeFill(place, {
      mode,
      breaks: [1, 5, 10],
      ramp: ['#111111', '#222222'],
      colors,
      hatches: 'm',
    });

  it('colours a value by its class', () => {
    expect(fill(value(1), 'choropleth')).toBe('#111111');
    expect(fill(value(7), 'choropleth')).toBe('#222222');
  });

  it('paints zero, each absence and the lack of data in six different ways', () => {
    const fills = [
      value(0),
      absent('not-reported'),
      absent('not-applicable'),
      absent('withheld'),
      undefined,
      value(1),
    ].map((place) => fill(place, 'choropleth'));
    expect(new Set(fills).size).toBe(6);
  });

  it('hatches absences under circles too, and leaves values and zero bare', () => {
    expect(fill(absent('withheld'), 'circles')).toBe('url(#m-withheld)');
    expect(fill(value(3), 'circles')).toBe(colors.land);
    expect(fill(value(0), 'circles')).toBe(colors.land);
  });

  it('paints nothing where the map shows no indicator', () => {
    expect(fill(undefined, 'none')).toBe(colors.land);
  });
});
