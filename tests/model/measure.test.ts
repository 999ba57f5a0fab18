import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Measure, measureInterval, sumMeasures } from '../../src/model/measure.ts';
import type { Interval } from '../../src/model/qualifier.ts';
import { anyAbsence, anyMeasure, anyValue } from './arbitraries.ts';
import { inWords, measure, valued } from './in-words.ts';

const NR = 'not-reported';
const NA = 'not-applicable';
const WH = 'withheld';

describe('sumMeasures()', () => {
  it.each([
    [['1', '2', '3'], '6', 3, 0],
    [['0'], '0', 1, 0],
    [['0', NR], '0', 1, 1],
    [['5', NR, NA], '5', 1, 1],
    [['5', WH], 'au_moins 5', 1, 1],
    [[WH, 'plus_de 5'], 'plus_de 5', 1, 1],
    [['5', WH, NR, NA], 'au_moins 5', 1, 2],
    [['plus_de 500', '20'], 'plus_de 520', 2, 0],
    [['plus_de 500', 'au_moins 20'], 'plus_de 520', 2, 0],
    [['au_moins 500', 'au_moins 20'], 'au_moins 520', 2, 0],
    [['plus_de 500', 'pres_de 20'], 'plus_de 510', 2, 0],
    [['au_moins 500', 'environ 200'], 'plus_de 600', 2, 0],
    [['moins_de 5', '20'], 'moins_de 25', 2, 0],
    [['moins_de 5', 'environ 600'], 'moins_de 705', 2, 0],
    [['moins_de 5', 'plus_de 600'], 'plus_de 600', 2, 0],
    [['moins_de 5', 'au_moins 600', '20'], 'au_moins 620', 3, 0],
    [['moins_de 5', 'environ 600', 'plus_de 100'], 'plus_de 600', 3, 0],
    [['moins_de 5', WH], 'au_moins 0', 1, 1],
    [['pres_de 130', 'pres_de 20'], 'pres_de 150 ±20', 2, 0],
    [['pres_de 130', '1'], 'pres_de 131 ±10', 2, 0],
    [['environ 600', '31'], 'environ 631 ±100', 2, 0],
    [['environ 600', 'pres_de 30'], 'environ 630 ±110', 2, 0],
    [[], NR, 0, 0],
    [[NR, NR], NR, 0, 2],
    [[NA, NA], NA, 0, 0],
    [[WH, WH], WH, 0, 2],
    [[NR, NA], NR, 0, 1],
    [[WH, NA], WH, 0, 1],
    [[WH, NR], NR, 0, 2],
  ])('adds %j up to %s: %i present, %i missing', (terms, sum, present, missing) => {
    const found = sumMeasures(terms.map(measure));
    expect([inWords(found.measure), found.present, found.missing]).toEqual([sum, present, missing]);
  });

  it('never makes a number, not even zero, out of absences', () => {
    fc.assert(
      fc.property(fc.array(anyAbsence), (absences) => {
        const { measure: sum, present } = sumMeasures(absences);
        expect([sum.kind, present]).toEqual(['absent', 0]);
      }),
    );
  });

  it('holds any sum of numbers that its terms stand for', () => {
    const parts = fc.array(fc.tuple(anyValue, fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(parts, (terms) => {
        const { measure: sum } = sumMeasures(terms.map(([term]) => term));
        const total = terms.reduce((all, [term, at]) => all + within(measureInterval(term), at), 0);
        if (sum.kind === 'absent') throw new Error('sum: absent');
        const { low, high } = measureInterval(sum);
        expect(total).toBeGreaterThanOrEqual(low - 1e-6);
        expect(total).toBeLessThanOrEqual(high + 1e-6);
      }),
    );
  });

  it('gives the same sum in any order', () => {
    const shuffled = fc.array(anyMeasure).chain((terms) => {
      const all = { minLength: terms.length, maxLength: terms.length };
      return fc.tuple(fc.constant(terms), fc.shuffledSubarray(terms, all));
    });
    fc.assert(
      fc.property(shuffled, ([terms, others]) => {
        expect(sumMeasures(terms)).toEqual(sumMeasures(others));
      }),
    );
  });

  it('is exact just where every term is, and none was withheld', () => {
    const exact = (term: Measure) =>
      term.kind === 'value' ? term.qualifier === 'exact' : term.reason !== WH;
    fc.assert(
      fc.property(anyValue, fc.array(anyMeasure), (first, others) => {
        const { measure: sum } = sumMeasures([first, ...others]);
        if (sum.kind === 'absent') throw new Error('sum: absent');
        expect(sum.qualifier === 'exact').toBe([first, ...others].every(exact));
      }),
    );
  });
});

describe('measureInterval()', () => {
  it('is as rough as the value looks, unless the measure says otherwise', () => {
    expect(measureInterval(valued('environ 630'))).toMatchObject({ low: 620, high: 640 });
    const rougher = { ...valued('environ 630'), step: 100 };
    expect(measureInterval(rougher)).toMatchObject({ low: 530, high: 730 });
  });
});

/** Gives a number of an interval, at a share of its width; open ends lie a hundred away. */
function within({ low, high }: Interval, share: number): number {
  const from = Number.isFinite(low) ? low : high > 0 ? 0 : high - 100;
  const to = Number.isFinite(high) ? high : low + 100;
  return from + share * (to - from);
}
