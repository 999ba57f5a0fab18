import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOn } from '../../src/charts/comparison/index-on.ts';
import { type Measure, measureInterval, type ValueMeasure } from '../../src/model/measure.ts';
import { QUALIFIERS, type Qualifier } from '../../src/model/qualifier.ts';

const value = (number: number, qualifier: Qualifier = 'exact'): ValueMeasure => ({
  kind: 'value',
  value: number,
  qualifier,
});

describe('indexOn()', () => {
  it.each<[string, Measure, Measure, Measure]>([
    ['an exact value on an exact base', value(150), value(300), value(50)],
    ['a lower bound', value(500, 'plus_de'), value(320), value(156.25, 'plus_de')],
    ['an upper bound', value(50, 'moins_de'), value(200), value(25, 'moins_de')],
    ['a lower bound as base', value(150), value(300, 'plus_de'), value(50, 'moins_de')],
    ['an upper bound as base', value(150), value(300, 'moins_de'), value(50, 'plus_de')],
  ])('gives %s what is known of it', (_, measure, base, expected) => {
    expect(indexOn(measure, base)).toEqual(expected);
  });

  it('gives none on zero, on an absence, or where two bounds leave it open', () => {
    const none = { kind: 'absent', reason: 'not-applicable' };
    expect(indexOn(value(3), value(0))).toEqual(none);
    expect(indexOn(value(3, 'plus_de'), value(2, 'plus_de'))).toEqual(none);
    const withheld = { kind: 'absent', reason: 'withheld' } as const;
    expect(indexOn(value(3), withheld)).toEqual(withheld);
    expect(indexOn(withheld, value(3))).toEqual(withheld);
  });

  it('holds every ratio that the bounds of both allow', () => {
    const measure = fc
      .tuple(fc.integer({ min: 50, max: 5000 }), fc.constantFrom(...QUALIFIERS))
      .map(([number, qualifier]) => value(number, qualifier));
    const within = (one: ValueMeasure, share: number) => {
      const { low, high } = measureInterval(one);
      const [from, to] = [Math.max(1, low), Math.min(high, 10 * one.value)];
      return from + share * (to - from);
    };
    const shares = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(measure, measure, shares, shares, (one, base, a, b) => {
        const index = indexOn(one, base);
        if (index.kind === 'absent') return;
        const { low, high } = measureInterval(index);
        const ratio = (100 * within(one, a)) / within(base, b);
        expect(ratio).toBeGreaterThanOrEqual(low - 1e-6 * Math.abs(low));
        expect(ratio).toBeLessThanOrEqual(high * (1 + 1e-6));
      }),
    );
  });
});
