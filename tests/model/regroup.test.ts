import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Precision } from '../../src/model/period.ts';
import { regroup } from '../../src/model/regroup.ts';
import { point, seriesFrom, wordsOf } from './in-words.ts';
import { indicator } from './small-dataset.ts';

const months = (words: readonly string[], year = 2021) =>
  words.map((said, index) => point(`${year}-${String(index + 1).padStart(2, '0')}`, said));

const flux = indicator('flux');
const share = { ...flux, label: { fr: 'Part des visiteurs', en: 'Share of visitors' } };

const regrouped = (points: Parameters<typeof seriesFrom>[0], precision: Precision) =>
  wordsOf(regroup(seriesFrom(points), flux, precision).points);

describe('regroup()', () => {
  it.each<[Precision, string[]]>([
    ['month', Array.from({ length: 12 }, (_, i) => `2021-${String(i + 1).padStart(2, '0')}: 1`)],
    ['quarter', ['2021-T1: 3', '2021-T2: 3', '2021-T3: 3', '2021-T4: 3']],
    ['half', ['2021-S1: 6', '2021-S2: 6']],
    ['year', ['2021: 12']],
  ])('adds twelve months up to each %s', (precision, expected) => {
    expect(regrouped(months(Array<string>(12).fill('1')), precision)).toEqual(expected);
  });

  it.each<[string, string[], string]>([
    ['marks a period that its figures do not fill', ['4', '5'], '2021-T1: 9, partial period'],
    ['keeps how exactly it is known', ['4', 'plus_de 5', '6'], '2021-T1: plus_de 15'],
    [
      'says that a withheld month makes a lower bound',
      ['4', 'withheld', '6'],
      '2021-T1: au_moins 10, partial period',
    ],
    [
      'does not take an absence for zero',
      ['4', 'not-reported', '6'],
      '2021-T1: 10, partial period',
    ],
    ['keeps why there is no value', ['withheld', 'withheld', 'withheld'], '2021-T1: withheld'],
    [
      'keeps that nothing applies',
      Array<string>(3).fill('not-applicable'),
      '2021-T1: not-applicable',
    ],
  ])('%s', (_, words, expected) => {
    expect(regrouped(months(words), 'quarter')).toEqual([expected]);
  });

  it('keeps points that are as coarse or coarser as they are', () => {
    const coarse = [point('2020', '50'), point('2021-T1', '9', { notes: ['a'] })];
    const series = seriesFrom([...coarse, point('2021-04', '2')]);
    const { points } = regroup(series, flux, 'quarter');
    expect(points.slice(0, 2)).toEqual(coarse);
    expect(wordsOf(points)).toEqual(['2020: 50', '2021-T1: 9', '2021-T2: 2, partial period']);
  });

  it('does not add up beside its whole what the same source gives in parts', () => {
    const lot = { sources: ['lot'] };
    const whole = point('2021', '100', lot);
    const parts = [point('2021-01', '10', lot), point('2021-02', '9', lot)];
    expect(regrouped([whole, ...parts], 'year')).toEqual(['2021: 100 by lot']);
  });

  it('gives what another source gives in parts beside the whole', () => {
    const whole = point('2021-T1', '100', { sources: ['lot'] });
    const parts = months(['1', '2', '3']).map((one) => ({ ...one, sources: ['journal'] }));
    expect(regrouped([whole, ...parts], 'quarter')).toEqual([
      '2021-T1: 100 by lot',
      '2021-T1: 6 by journal',
    ]);
  });

  it('says that sources differ on a part', () => {
    const points = [
      point('2021-01', '10', { sources: ['lot'] }),
      point('2021-01', '14', { sources: ['journal'] }),
      point('2021-02', '5', { sources: ['lot'] }),
    ];
    expect(regrouped(points, 'year')).toEqual(['2021: 15 by lot, partial period, disputed']);
  });

  it('is running while one of its parts is, and covers what the least of them covers', () => {
    const covered = (present: number) => ({ level: 'epci', present, expected: 4 }) as const;
    const points = [
      point('2021-01', '1', { coverage: covered(3) }),
      point('2021-02', '1', { coverage: covered(2), running: true }),
      point('2021-03', '1', { coverage: covered(4) }),
    ];
    expect(regrouped(points, 'quarter')).toEqual(['2021-T1: 3 (2/4 epci), running']);
  });

  it.each([
    ['a stock', indicator('stock')],
    ['a rate', share],
  ])('adds nothing up of %s', (_, of) => {
    const series = seriesFrom(months(['10', '20', '30']));
    expect(regroup(series, of, 'quarter')).toBe(series);
  });

  it('orders periods by start and stays the series that it was', () => {
    const series = seriesFrom([point('2020', '9'), ...months(['1', '1', '1']), point('2022', '8')]);
    const found = regroup(series, flux, 'quarter');
    expect(wordsOf(found.points)).toEqual(['2020: 9', '2021-T1: 3', '2022: 8']);
    expect({ ...found, points: [] }).toEqual({ ...series, points: [] });
    expect(regrouped([], 'year')).toEqual([]);
  });

  it('keeps the sum of exact months, and says which periods they do not fill', () => {
    const anyMonths = fc.array(fc.integer({ min: 0, max: 99 }), { maxLength: 12 });
    fc.assert(
      fc.property(anyMonths, fc.constantFrom('quarter', 'half', 'year'), (values, precision) => {
        const given = months(values.map(String));
        const { points } = regroup(seriesFrom(given), flux, precision);
        const sum = points.reduce((all, { measure }) => {
          if (measure.kind === 'absent') throw new Error(`measure: ${measure.reason}`);
          return all + measure.value;
        }, 0);
        expect(sum).toBe(values.reduce((all, value) => all + value, 0));
        const end = given.at(-1)?.period.end ?? 0;
        expect(points.map(({ partialPeriod }) => partialPeriod)).toEqual(
          points.map((found) => found.period.end > end),
        );
      }),
    );
  });
});
