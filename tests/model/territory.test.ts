import { describe, expect, it } from 'vitest';
import { isWithin, levelOf, nameOf, populationOf, presentCode } from '../../src/model/territory.ts';
import { CAUSSE, ELSEWHERE, NORTH, SMALL_LOT, SOUTH, VALLEE, WHOLE } from './small-lot.ts';

describe('a territory', () => {
  it.each([
    [WHOLE, 'departement', 'Lot', 10_000],
    [CAUSSE, 'epci', 'Causse', 6000],
    [NORTH, 'arrondissement', 'Nord', 10_000],
    ['46001', 'commune', 'Commune 46001', 1000],
    ['46005', 'commune', 'Commune 46005', 0],
    [ELSEWHERE, undefined, ELSEWHERE, undefined],
    ['', undefined, '', undefined],
  ])('%j is of level %s, is called %s and has %s inhabitants', (code, level, name, population) => {
    expect(levelOf(SMALL_LOT, code)).toBe(level);
    expect(nameOf(SMALL_LOT, code)).toBe(name);
    expect(populationOf(SMALL_LOT, code)).toBe(population);
  });

  it.each([
    ['46001', '46001', true],
    ['46001', CAUSSE, true],
    ['46001', WHOLE, true],
    ['46001', VALLEE, false],
    ['46001', '46002', false],
    [CAUSSE, CAUSSE, true],
    [CAUSSE, WHOLE, true],
    [CAUSSE, VALLEE, false],
    [CAUSSE, '46001', false],
    ['46001', NORTH, true],
    ['46005', NORTH, false],
    [CAUSSE, NORTH, true],
    [VALLEE, NORTH, false],
    [VALLEE, SOUTH, false],
    [NORTH, WHOLE, true],
    [NORTH, CAUSSE, false],
    [WHOLE, WHOLE, true],
    [WHOLE, CAUSSE, false],
    [ELSEWHERE, WHOLE, false],
    [ELSEWHERE, ELSEWHERE, true],
    ['', WHOLE, false],
    ['', CAUSSE, false],
  ])('%j is within %j: %s', (inner, outer, within) => {
    expect(isWithin(SMALL_LOT, inner, outer)).toBe(within);
  });

  it.each([
    ['46009', '46001'],
    ['46001', '46001'],
    [ELSEWHERE, ELSEWHERE],
  ])('%s is %s today', (code, present) => {
    expect(presentCode(SMALL_LOT, code)).toBe(present);
  });
});
