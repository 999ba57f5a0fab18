import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chartGroups,
  type MeasuredSeries,
  MOST_SCALE_RATIO,
} from '../../src/charts/chart-groups.ts';
import { point, series } from './sample-series.ts';

/** Makes a series from `'name unit values…'`, `x` standing for a value that was withheld. */
function measured(text: string): MeasuredSeries {
  const [id = '', unit = '', ...values] = text.split(' ');
  const points = values.map((value, index) =>
    point(String(2000 + index), value === 'x' ? 'withheld' : Number(value)),
  );
  return { unit, series: series(id, 'stock', points) };
}

const groups = (...texts: string[]) =>
  chartGroups(texts.map(measured)).map((group) => group.map(({ id }) => id).join(' '));

describe('chartGroups()', () => {
  it.each<[string, string[], string[]]>([
    ['one unit and one order of magnitude together', ['a p 100', 'b p 900'], ['a b']],
    ['other units apart', ['a p 100', 'b f 100'], ['a', 'b']],
    ['up to ten times as high together', ['a p 100', 'b p 1000'], ['a b']],
    ['more than ten times as high apart', ['a p 100', 'b p 1001'], ['a', 'b']],
    ['as high, in any order', ['a p 1000', 'b p 100', 'c p 99'], ['a b', 'c']],
    ['by the highest value, not the first or the last', ['a p 1 500 2', 'b p 600'], ['a b']],
    ['each with the first group that takes it', ['a p 100', 'b p 5', 'c p 40'], ['a c', 'b']],
    ['none that would flatten a member', ['a p 10', 'b p 100', 'c p 1000'], ['a b', 'c']],
    ['none that would be flattened by a member', ['a p 1000', 'b p 100', 'c p 20'], ['a b', 'c']],
    ['groups and members in the order given', ['a p 1', 'b f 1', 'c p 2', 'd f 2'], ['a c', 'b d']],
    ['values under zero by their size', ['a p -100', 'b p 900'], ['a b']],
    ['zeros together, apart from numbers', ['a p 0', 'b p 5', 'c p 0'], ['a c', 'b']],
    ['what has no value apart from numbers', ['a p x', 'b p 5 x'], ['a', 'b']],
    ['nothing', [], []],
  ])('puts %s', (_, texts, expected) => {
    expect(groups(...texts)).toEqual(expected);
  });

  it('keeps each series once, and no group with a flat line', () => {
    const highest = fc.integer({ min: 1, max: 20_000 });
    const any = fc.array(fc.tuple(fc.constantFrom('p', 'f'), highest), { maxLength: 12 });
    fc.assert(
      fc.property(any, (all) => {
        const given = all.map(([unit, top], index) => measured(`s${index} ${unit} ${top}`));
        const found = chartGroups(given);
        expect(new Set(found.flat())).toEqual(new Set(given.map((one) => one.series)));
        expect(found.flat()).toHaveLength(given.length);
        for (const group of found) {
          const members = group.map(({ id }) => all[Number(id.slice(1))] ?? ['', 0]);
          const tops = members.map(([, top]) => Number(top));
          expect(Math.max(...tops)).toBeLessThanOrEqual(MOST_SCALE_RATIO * Math.min(...tops));
          expect(new Set(members.map(([unit]) => unit)).size).toBe(1);
        }
      }),
    );
  });
});
