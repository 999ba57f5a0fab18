import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fluxTotal } from '../../src/model/flux-total.ts';
import { sumMeasures } from '../../src/model/measure.ts';
import { overlaps, type Period } from '../../src/model/period.ts';
import type { SeriesPoint } from '../../src/model/series.ts';
import type { Span } from '../../src/model/span.ts';
import { anyMeasure, anyNearPeriod } from './arbitraries.ts';
import { inWords, period, point } from './in-words.ts';

const ALWAYS: Span = { from: undefined, to: undefined };
const YEAR_2021 = { from: period('2021').start, to: period('2021').end };

/** Says a total: its measure, the periods added up, and what is to be said of it. */
function said(points: readonly SeriesPoint[], span = ALWAYS): string {
  const total = fluxTotal(points, span);
  const flags = (['gaps', 'partial', 'disputed'] as const).filter((flag) => total[flag]);
  const ids = total.points.map((used) => used.period.id).join(' ');
  return [inWords(total.measure), ids, ...flags].join(', ');
}

describe('fluxTotal()', () => {
  it.each<[string, [string, string][], string]>([
    [
      'adds periods',
      [
        ['2020', '5'],
        ['2021', 'plus_de 7'],
      ],
      'plus_de 12, 2020 2021',
    ],
    [
      'counts a year and its month once',
      [
        ['2021', '100'],
        ['2021-07', '9'],
      ],
      '100, 2021',
    ],
    [
      'counts a quarter and the months of another',
      [
        ['2021-T1', '3'],
        ['2021-02', '1'],
        ['2021-04', '2'],
      ],
      '5, 2021-T1 2021-04',
    ],
    [
      'counts a half, not its quarters, its months or its days',
      [
        ['2021-S1', '8'],
        ['2021-T1', '3'],
        ['2021-04', '2'],
        ['2021-06-30', '1'],
      ],
      '8, 2021-S1',
    ],
    [
      'counts the first of two sources of a period',
      [
        ['2021', '16'],
        ['2021', '16'],
      ],
      '16, 2021',
    ],
    [
      'says where two sources of a period differ',
      [
        ['2021', '16'],
        ['2021', '18'],
      ],
      '16, 2021, disputed',
    ],
    [
      'says nothing of two sources that agree',
      [
        ['2021', '16'],
        ['2021', 'plus_de 10'],
      ],
      '16, 2021',
    ],
    [
      'counts months where their year has no value',
      [
        ['2021', 'not-reported'],
        ['2021-01', '3'],
      ],
      '3, 2021-01',
    ],
    [
      'says where a stretch of time has no figure',
      [
        ['2019', '1'],
        ['2021', '2'],
      ],
      '3, 2019 2021, gaps',
    ],
    [
      'says where a period in between has no value',
      [
        ['2019', '1'],
        ['2020', 'not-reported'],
        ['2021', '2'],
      ],
      '3, 2019 2021, gaps, partial',
    ],
    [
      'is a lower bound where a period is withheld',
      [
        ['2020', '1'],
        ['2021', 'withheld'],
      ],
      'au_moins 1, 2020, partial',
    ],
    [
      'owes nothing for what does not apply',
      [
        ['2020', '1'],
        ['2021', 'not-applicable'],
      ],
      '1, 2020',
    ],
    [
      'keeps the reason where nothing has a value',
      [
        ['2020', 'withheld'],
        ['2021', 'withheld'],
      ],
      'withheld, , partial',
    ],
    ['has no value without points', [], 'not-reported, '],
  ])('%s', (_, rows, expected) => {
    expect(said(rows.map(([id, words]) => point(id, words)))).toBe(expected);
  });

  it('counts only the periods that lie wholly in the span', () => {
    const points = ['2020', '2020-12', '2021-01', '2021-12-31', '2022'].map((id) => point(id, '1'));
    expect(said(points, YEAR_2021)).toBe('2, 2021-01 2021-12-31, gaps');
  });

  it('is partial where one of its points is', () => {
    const coverage = { level: 'epci', present: 1, expected: 2 } as const;
    expect(said([point('2020', '1'), point('2021', '1', { coverage })])).toContain('partial');
    const full = { level: 'epci', present: 2, expected: 2 } as const;
    expect(said([point('2020', '1'), point('2021', '1', { coverage: full })])).toBe('2, 2020 2021');
    expect(said([point('2021', '1', { partialPeriod: true })])).toBe('1, 2021, partial');
  });

  it('names each source of what it counts once, and no other', () => {
    const points = [
      point('2020', '1', { sources: ['lot'] }),
      point('2021', '1', { sources: ['note', 'lot'] }),
      point('2021-01', '1', { sources: ['journal'] }),
    ];
    expect(fluxTotal(points, ALWAYS).sources).toEqual(['lot', 'note']);
  });
});

describe('fluxTotal() of any figures', () => {
  /** Points of two years that often overlap, one a period. */
  const anyPoints = fc
    .uniqueArray(fc.tuple(anyNearPeriod, anyMeasure), {
      selector: ([{ id }]) => id,
      maxLength: 30,
    })
    .map((all) => all.map(([{ id }, measure]) => ({ ...point(id, '0'), measure })));

  it('never counts a day twice', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const { points: used } = fluxTotal(points, ALWAYS);
        used.forEach((one, index) => {
          for (const other of used.slice(index + 1)) {
            expect(overlaps(one.period, other.period)).toBe(false);
          }
        });
      }),
    );
  });

  it('leaves out a value only for a period that holds it', () => {
    const holder = (points: readonly SeriesPoint[], { start, end }: Period) =>
      points.find(({ period: { start: from, end: to } }) => from <= start && end <= to);
    fc.assert(
      fc.property(anyPoints, (points) => {
        const { points: used } = fluxTotal(points, ALWAYS);
        for (const one of points) {
          if (one.measure.kind === 'value') expect(holder(used, one.period)).toBeDefined();
        }
      }),
    );
  });

  it('is what taking the longest periods first, one by one, comes to', () => {
    const length = ({ period: { start, end } }: SeriesPoint) => end - start;
    const take = (points: readonly SeriesPoint[], taken: readonly SeriesPoint[]) =>
      points.reduce(
        (all, point) =>
          all.some((other) => overlaps(other.period, point.period)) ? all : [...all, point],
        taken,
      );
    const isValue = ({ measure }: SeriesPoint) => measure.kind === 'value';
    fc.assert(
      fc.property(anyPoints, (points) => {
        const longest = [...points].sort((a, b) => length(b) - length(a));
        const valued = take(longest.filter(isValue), []);
        const absent = longest.filter((point) => !isValue(point));
        const sum = sumMeasures(take(absent, valued).map(({ measure }) => measure));
        const total = fluxTotal(points, ALWAYS);
        expect(new Set(total.points)).toEqual(new Set(valued));
        expect(total.measure).toEqual(sum.measure);
        expect(total.partial).toBe(sum.missing > 0);
      }),
    );
  });

  it('does not depend on the order of the points', () => {
    const shuffled = anyPoints.chain((points) => {
      const all = { minLength: points.length, maxLength: points.length };
      return fc.tuple(fc.constant(points), fc.shuffledSubarray(points, all));
    });
    fc.assert(
      fc.property(shuffled, ([points, others]) => {
        expect(fluxTotal(others, ALWAYS)).toEqual(fluxTotal(points, ALWAYS));
      }),
    );
  });
});
