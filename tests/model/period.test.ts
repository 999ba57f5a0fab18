import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  dateParts,
  dayOf,
  dayOfInstant,
  holds,
  isCoarser,
  isoDay,
  isRunning,
  overlaps,
  parsePeriod,
  periodHolding,
} from '../../src/model/period.ts';
import { anyDay, anyNearPeriod, anyPeriod, PRECISIONS } from './arbitraries.ts';
import { period } from './in-words.ts';

describe('parsePeriod()', () => {
  it.each([
    ['2021', '2021', 'year', '2021-01-01', '2022-01-01'],
    ['2021-S1', '2021-S1', 'half', '2021-01-01', '2021-07-01'],
    ['2021-S2', '2021-S2', 'half', '2021-07-01', '2022-01-01'],
    ['2021-T1', '2021-T1', 'quarter', '2021-01-01', '2021-04-01'],
    ['2021-t3', '2021-T3', 'quarter', '2021-07-01', '2021-10-01'],
    ['2021-T4', '2021-T4', 'quarter', '2021-10-01', '2022-01-01'],
    ['2021-02', '2021-02', 'month', '2021-02-01', '2021-03-01'],
    ['2021-12', '2021-12', 'month', '2021-12-01', '2022-01-01'],
    ['2021-07-14', '2021-07-14', 'day', '2021-07-14', '2021-07-15'],
    ['2020-02-29', '2020-02-29', 'day', '2020-02-29', '2020-03-01'],
    ['2021-12-31', '2021-12-31', 'day', '2021-12-31', '2022-01-01'],
    ['  2021-s2\t', '2021-S2', 'half', '2021-07-01', '2022-01-01'],
    ['\u00a02021 \r\n', '2021', 'year', '2021-01-01', '2022-01-01'],
    ['1900', '1900', 'year', '1900-01-01', '1901-01-01'],
    ['2100', '2100', 'year', '2100-01-01', '2101-01-01'],
  ])('reads %j as %s, a %s from %s up to %s', (text, id, precision, start, end) => {
    const found = period(text);
    expect([found.id, found.precision]).toEqual([id, precision]);
    expect([isoDay(found.start), isoDay(found.end)]).toEqual([start, end]);
  });

  it.each([
    '',
    ' ',
    '21',
    '02021',
    '1899',
    '2101',
    '2021-',
    '2021-0',
    '2021-00',
    '2021-13',
    '2021-7',
    '2021-S0',
    '2021-S3',
    '2021-T0',
    '2021-T5',
    '2021-Q3',
    '2021-07-00',
    '2021-07-32',
    '2021-04-31',
    '2021-02-29',
    '1900-02-29',
    '2021-00-10',
    '2021-13-01',
    '2021-07-14T00:00',
    '2021-07-14-01',
    '2021/07',
    '14/07/2021',
    '2021 07',
    '2021\n2022',
    '٢٠٢١',
  ])('refuses %j', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it('reads back any period from its id', () => {
    fc.assert(
      fc.property(anyPeriod, (any) => {
        expect(parsePeriod(any.id)).toEqual(any);
      }),
    );
  });
});

describe('periodHolding()', () => {
  it.each([
    ['2021-07-14', ['2021-07-14', '2021-07', '2021-T3', '2021-S2', '2021']],
    ['2021-06-30', ['2021-06-30', '2021-06', '2021-T2', '2021-S1', '2021']],
    ['2020-02-29', ['2020-02-29', '2020-02', '2020-T1', '2020-S1', '2020']],
    ['2021-12-31', ['2021-12-31', '2021-12', '2021-T4', '2021-S2', '2021']],
    ['1969-12-31', ['1969-12-31', '1969-12', '1969-T4', '1969-S2', '1969']],
  ])('gives the periods of %s: %j', (day, ids) => {
    const { start } = period(day);
    expect(PRECISIONS.map((precision) => periodHolding(start, precision).id)).toEqual(ids);
  });

  it('gives any period back from each of its days', () => {
    fc.assert(
      fc.property(anyPeriod, fc.nat(), (any, offset) => {
        const day = any.start + (offset % (any.end - any.start));
        expect(periodHolding(day, any.precision)).toEqual(any);
      }),
    );
  });

  it('leaves no day between a period and the next, and shares none', () => {
    fc.assert(
      fc.property(anyPeriod, (any) => {
        const next = periodHolding(any.end, any.precision);
        expect(next.start).toBe(any.end);
        expect(periodHolding(any.end - 1, any.precision)).toEqual(any);
      }),
    );
  });
});

describe('days', () => {
  it.each([
    [dayOf(1970, 1, 1), 0, '1970-01-01'],
    [dayOf(1969, 12, 31), -1, '1969-12-31'],
    [dayOf(2000, 3, 1), 11_017, '2000-03-01'],
    [dayOf(2021, 13, 1), dayOf(2022, 1, 1), '2022-01-01'],
  ])('counts %i as %i days from 1970, written %s', (day, count, text) => {
    expect(day).toBe(count);
    expect(isoDay(day)).toBe(text);
  });

  it('gives any day back from its parts', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, dayOfMonth } = dateParts(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });

  it('takes the local day of an instant, late in the evening too', () => {
    expect(dayOfInstant(new Date(2021, 6, 14, 23, 59))).toBe(dayOf(2021, 7, 14));
    expect(dayOfInstant(new Date(2021, 6, 14, 0, 0))).toBe(dayOf(2021, 7, 14));
  });
});

describe('comparisons of periods', () => {
  it.each([
    ['2021', '2021-07', true, true],
    ['2021-07', '2021', true, false],
    ['2021-S1', '2021-07', false, false],
    ['2021-S1', '2021-T2', true, true],
    ['2021-T2', '2021-T2', true, true],
    ['2021-07-31', '2021-08-01', false, false],
    ['2021-12-31', '2022', false, false],
  ])('%s and %s share a day: %s; the first holds the second: %s', (first, second, meet, inside) => {
    const [a, b] = [period(first), period(second)];
    expect([overlaps(a, b), overlaps(b, a), holds(a, b)]).toEqual([meet, meet, inside]);
  });

  it('nests any two periods, or keeps them apart', () => {
    fc.assert(
      fc.property(anyNearPeriod, anyNearPeriod, (a, b) => {
        expect(overlaps(a, b)).toBe(holds(a, b) || holds(b, a));
      }),
    );
  });

  it('orders by start, the coarser first', () => {
    const ids = ['2021-01', '2022', '2021-01-01', '2021', '2021-S1', '2020-12-31', '2021-T1'];
    expect(
      ids
        .map(period)
        .sort(comparePeriods)
        .map(({ id }) => id),
    ).toEqual(['2020-12-31', '2021', '2021-S1', '2021-T1', '2021-01', '2021-01-01', '2022']);
  });

  it('orders precisions from the day to the year', () => {
    PRECISIONS.forEach((a, i) => {
      PRECISIONS.forEach((b, j) => expect(isCoarser(a, b)).toBe(i > j));
    });
  });
});

describe('isRunning()', () => {
  it.each([
    ['2021', '2020-12-31', false],
    ['2021', '2021-01-01', true],
    ['2021', '2021-12-31', true],
    ['2021', '2022-01-01', false],
    ['2021-07', '2021-07-31', true],
    ['2021-07', '2021-08-01', false],
    ['2021-07-14', '2021-07-14', false],
  ])('%s on %s: %s', (id, today, running) => {
    expect(isRunning(period(id), period(today).start)).toBe(running);
  });
});
