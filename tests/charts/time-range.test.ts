import { describe, expect, it } from 'vitest';
import { timeRange } from '../../src/charts/time-range.ts';
import { isoDay } from '../../src/model/period.ts';
import { period } from './sample-series.ts';

function ends(ids: readonly string[], from?: number, to?: number): string[] {
  const range = timeRange(ids.map(period), from, to);
  return [isoDay(range.from), isoDay(range.to)];
}

describe('timeRange()', () => {
  it.each([
    [
      ['2019-12-20', '2022'],
      ['2019-01-01', '2023-01-01'],
    ],
    [
      ['2020', '2021'],
      ['2020-01-01', '2022-01-01'],
    ],
    [
      ['2020-11-10', '2020-11-16'],
      ['2020-11-01', '2020-12-01'],
    ],
    [
      ['2020-01', '2020-09'],
      ['2020-01-01', '2020-10-01'],
    ],
  ])('rounds %j out to whole periods', (ids, expected) => {
    expect(ends(ids)).toEqual(expected);
  });

  it.each([
    [['2021'], ['2020-01-01', '2023-01-01']],
    [
      ['2019-07', '2019'],
      ['2018-01-01', '2021-01-01'],
    ],
    [['2025-01-28'], ['2024-12-01', '2025-03-01']],
    [
      ['2022-03-31', '2022-03-31'],
      ['2022-02-01', '2022-05-01'],
    ],
  ])('gives %j, which fill it, one more period on either side', (ids, expected) => {
    expect(ends(ids)).toEqual(expected);
  });

  it('keeps the days that are given', () => {
    const [from, to] = [period('2018-05-02').start, period('2025').end];
    expect(ends(['2021'], from, to)).toEqual(['2018-05-02', '2026-01-01']);
    expect(ends(['2021'], from)).toEqual(['2018-05-02', '2022-01-01']);
  });

  it('has a year for no period at all, and a day for ends that cross', () => {
    expect(ends([], period('2020-05-05').start)).toEqual(['2020-01-01', '2021-01-01']);
    const [late, early] = [period('2022').start, period('2020').start];
    expect(timeRange([], late, early).from).toBeLessThan(timeRange([], late, early).to);
  });
});
