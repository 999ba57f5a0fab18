import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/model/measure.ts';
import type { PlaceFigure } from '../../src/model/place-figure.ts';
import { LEAST_STEADY_POPULATION, ratesPerThousand } from '../../src/model/rates.ts';
import type { Commune, Gazetteer } from '../../src/model/territory.ts';
import { CAUSSE, ELSEWHERE, SMALL_LOT } from './small-lot.ts';

/** The small Lot, its first commune with so many inhabitants. */
function lotWith(population: number): Gazetteer {
  const communes = Array.from(SMALL_LOT.communes, ([code, commune]): [string, Commune] => [
    code,
    code === '46001' ? { ...commune, population } : commune,
  ]);
  return { ...SMALL_LOT, communes: new Map(communes) };
}

function rate(code: string, measure: Measure, gazetteer = SMALL_LOT) {
  const figures = new Map<string, PlaceFigure>([[code, { measure, sources: ['s'] }]]);
  return ratesPerThousand(figures, gazetteer).get(code);
}

describe('ratesPerThousand', () => {
  it.each<[string, string, Measure, Measure]>([
    [
      'a count',
      '46002',
      { kind: 'value', value: 5, qualifier: 'exact' },
      { kind: 'value', value: 2.5, qualifier: 'exact' },
    ],
    [
      'zero',
      '46002',
      { kind: 'value', value: 0, qualifier: 'exact' },
      { kind: 'value', value: 0, qualifier: 'exact' },
    ],
    [
      'a bound',
      CAUSSE,
      { kind: 'value', value: 30, qualifier: 'plus_de' },
      { kind: 'value', value: 5, qualifier: 'plus_de' },
    ],
    [
      'a rough count',
      '46002',
      { kind: 'value', value: 40, qualifier: 'environ' },
      { kind: 'value', value: 20, qualifier: 'environ', step: 5 },
    ],
    [
      'a rough count of a known step',
      '46002',
      { kind: 'value', value: 40, qualifier: 'pres_de', step: 2 },
      { kind: 'value', value: 20, qualifier: 'pres_de', step: 1 },
    ],
    [
      'a withheld count',
      '46002',
      { kind: 'absent', reason: 'withheld' },
      { kind: 'absent', reason: 'withheld' },
    ],
    [
      'a count where nobody lives',
      '46005',
      { kind: 'value', value: 3, qualifier: 'exact' },
      { kind: 'absent', reason: 'not-applicable' },
    ],
    [
      'a count of an unknown place',
      ELSEWHERE,
      { kind: 'value', value: 3, qualifier: 'exact' },
      { kind: 'absent', reason: 'not-reported' },
    ],
  ])('relates %s', (_, code, measure, expected) => {
    expect(rate(code, measure)?.measure).toEqual(expected);
    expect(rate(code, measure)?.sources).toEqual(['s']);
  });

  it.each([
    [LEAST_STEADY_POPULATION - 1, true],
    [LEAST_STEADY_POPULATION, false],
  ])('on %d inhabitants, is fragile: %s', (population, isFragile) => {
    const count: Measure = { kind: 'value', value: 1, qualifier: 'exact' };
    const found = rate('46001', count, lotWith(population));
    expect(found).toMatchObject({ population, isFragile });
  });

  it('calls no absence fragile', () => {
    const absent: Measure = { kind: 'absent', reason: 'withheld' };
    expect(rate('46001', absent, lotWith(50))?.isFragile).toBe(false);
  });
});
