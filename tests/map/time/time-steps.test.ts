import { describe, expect, it } from 'vitest';
import type { PeriodCount } from '../../../src/model/figure-periods.ts';
import { dayOf, type Precision } from '../../../src/model/period.ts';
import {
  isPartStep,
  sameTime,
  spanAt,
  stepAt,
  type TimeGrain,
  timeGrains,
  usualGrain,
} from '../../../src/map/time/time-steps.ts';
import { period } from '../../model/in-words.ts';

const present = (...ids: string[]): PeriodCount[] =>
  ids.map((id) => ({ period: period(id), territories: 1 }));

const ids = (grains: readonly TimeGrain[]) =>
  grains.map(({ precision, steps }) => [precision, ...steps.map((step) => step.period.id)]);

function grainOf(grains: readonly TimeGrain[], precision: Precision): TimeGrain {
  const found = grains.find((grain) => grain.precision === precision);
  if (!found) throw new Error(`no grain: ${precision}`);
  return found;
}

describe('timeGrains()', () => {
  it.each<[string, PeriodCount[], string[][]]>([
    ['nothing', [], []],
    ['years alone', present('2019', '2021'), [['year', '2019', '2021']]],
    [
      'months, gathered by quarter and year',
      present('2020-12', '2021-02', '2021-03'),
      [
        ['month', '2020-12', '2021-02', '2021-03'],
        ['quarter', '2020-T4', '2021-T1'],
        ['year', '2020', '2021'],
      ],
    ],
    [
      'halves, which nothing but halves asks for',
      present('2020-S1', '2020-S2'),
      [
        ['half', '2020-S1', '2020-S2'],
        ['year', '2020'],
      ],
    ],
    [
      'a year beside months, which no month can show',
      present('2019', '2020-01'),
      [
        ['month', '2020-01'],
        ['quarter', '2020-T1'],
        ['year', '2019', '2020'],
      ],
    ],
  ])('walks %s', (_, periods, expected) => {
    expect(ids(timeGrains(periods))).toEqual(expected);
  });

  it('gathers nothing of what does not add up over time', () => {
    const grains = timeGrains(present('2019', '2020-01', '2020-02'), false);
    expect(ids(grains)).toEqual([
      ['month', '2020-01', '2020-02'],
      ['year', '2019'],
    ]);
  });

  it('keeps from where to where a stop has figures', () => {
    const [step] = grainOf(timeGrains(present('2021-01', '2021-02', '2021-03')), 'year').steps;
    expect([step?.first.id, step?.last.id]).toEqual(['2021-01', '2021-03']);
  });
});

describe('isPartStep()', () => {
  it.each<[string, string[], boolean]>([
    ['a year of three months', ['2021-01', '2021-02', '2021-03'], true],
    ['a year with its last month only', ['2021-12'], true],
    ['a year of its own', ['2021'], false],
    ['a year and one of its months', ['2021', '2021-02'], false],
    ['a year from its first month to its last', ['2021-01', '2021-12'], false],
  ])('tells of %s', (_, periods, expected) => {
    const [step] = grainOf(timeGrains(present(...periods)), 'year').steps;
    expect(step && isPartStep(step)).toBe(expected);
  });
});

describe('usualGrain()', () => {
  it('is the one by which most figures come', () => {
    const periods = [
      { period: period('2020'), territories: 300 },
      { period: period('2020-05'), territories: 2 },
      { period: period('2020-06'), territories: 2 },
    ];
    expect(usualGrain(timeGrains(periods), periods)?.precision).toBe('year');
  });

  it('walks few days one by one, and many by month', () => {
    const days = (count: number) =>
      present(
        ...Array.from({ length: count }, (_, i) => {
          const [month, day] = [String(1 + (i % 12)), String(1 + Math.floor(i / 12))];
          return `2021-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
        }),
      );
    expect(usualGrain(timeGrains(days(12)), days(12))?.precision).toBe('day');
    expect(usualGrain(timeGrains(days(60)), days(60))?.precision).toBe('month');
  });

  it('is none without figures', () => {
    expect(usualGrain([], [])).toBeUndefined();
  });
});

describe('stepAt() and sameTime()', () => {
  const grains = timeGrains(present('2020-11', '2020-12', '2021-02'));

  it('finds a period by its id, in its grain', () => {
    const found = stepAt(grains, '2021');
    expect([found?.grain.precision, found?.place]).toEqual(['year', 1]);
    expect(stepAt(grains, '2019')).toBeUndefined();
    expect(stepAt(grains, undefined)).toBeUndefined();
  });

  it.each<[string, Precision, string]>([
    ['2020', 'month', '2020-12'],
    ['2021-02', 'year', '2021'],
    ['2020-11', 'quarter', '2020-T4'],
    ['2021-T1', 'month', '2021-02'],
  ])('goes from %s to the %s of the same time', (id, precision, expected) => {
    const found = stepAt(grains, id);
    const step = found?.grain.steps[found.place];
    expect(step && sameTime(grainOf(grains, precision), step)?.period.id).toBe(expected);
  });
});

describe('spanAt()', () => {
  it('is the days of a stop for a flux, and all until its end for a stock', () => {
    const to = dayOf(2022, 1, 1);
    expect(spanAt('flux', period('2021'))).toEqual({ from: dayOf(2021, 1, 1), to });
    expect(spanAt('stock', period('2021'))).toEqual({ from: undefined, to });
  });
});
