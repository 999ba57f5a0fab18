import { describe, expect, it } from 'vitest';
import { climbTo, drillDown, type MapPlace, placeCrumbs } from '../../src/map/drill-down.ts';
import type { Level } from '../../src/model/territory.ts';
import { CAUSSE, ELSEWHERE, NORTH, SMALL_LOT, WHOLE } from '../model/small-lot.ts';

const ALL: ReadonlySet<Level> = new Set(['commune', 'epci', 'arrondissement', 'departement']);
const NO_COMMUNES: ReadonlySet<Level> = new Set(['epci', 'departement']);
const at = (territory: string, level: Level): MapPlace => ({ territory, level });

describe('drillDown()', () => {
  it.each<[string, MapPlace, string, MapPlace]>([
    [
      'the département to its intercommunalités',
      at(WHOLE, 'departement'),
      WHOLE,
      at(WHOLE, 'epci'),
    ],
    ['an intercommunalité to its communes', at(WHOLE, 'epci'), CAUSSE, at(CAUSSE, 'commune')],
    ['an arrondissement to its communes', at(WHOLE, 'arrondissement'), NORTH, at(NORTH, 'commune')],
    ['a commune to itself', at(CAUSSE, 'commune'), '46001', at('46001', 'commune')],
    [
      'what is let go to the whole, at its level',
      at('46001', 'commune'),
      WHOLE,
      at(WHOLE, 'commune'),
    ],
    ['a code from elsewhere nowhere', at(CAUSSE, 'commune'), ELSEWHERE, at(CAUSSE, 'commune')],
  ])('leads from %s', (_, here, code, expected) => {
    expect(drillDown(SMALL_LOT, here, code, ALL)).toEqual(expected);
  });

  it('stays at the level that has figures', () => {
    const there = drillDown(SMALL_LOT, at(WHOLE, 'epci'), CAUSSE, NO_COMMUNES);
    expect(there).toEqual(at(CAUSSE, 'epci'));
  });
});

describe('placeCrumbs()', () => {
  const codes = (place: MapPlace) => placeCrumbs(SMALL_LOT, place).map(({ code }) => code);

  it.each<[MapPlace, string[]]>([
    [at(WHOLE, 'commune'), [WHOLE]],
    [at(CAUSSE, 'epci'), [WHOLE, CAUSSE]],
    [at(NORTH, 'commune'), [WHOLE, NORTH]],
    [at('46001', 'commune'), [WHOLE, CAUSSE, '46001']],
    [at('46001', 'arrondissement'), [WHOLE, NORTH, '46001']],
    [at(ELSEWHERE, 'commune'), [WHOLE]],
  ])('leads to %j through %j', (place, expected) => {
    expect(codes(place)).toEqual(expected);
  });
});

describe('climbTo()', () => {
  it.each<[MapPlace, string]>([
    [at(WHOLE, 'epci'), CAUSSE],
    [at(WHOLE, 'arrondissement'), NORTH],
    [at(CAUSSE, 'commune'), '46002'],
  ])('undoes what a choice from %j did', (here, code) => {
    const there = drillDown(SMALL_LOT, here, code, ALL);
    expect(climbTo(SMALL_LOT, there, here.territory, ALL)).toEqual(here);
  });

  it('goes up two steps at once', () => {
    expect(climbTo(SMALL_LOT, at('46001', 'commune'), WHOLE, ALL)).toEqual(at(WHOLE, 'epci'));
  });

  it('leads nowhere by a code that is not on the way', () => {
    const here = at(CAUSSE, 'commune');
    expect(climbTo(SMALL_LOT, here, NORTH, ALL)).toBe(here);
  });
});
