import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { isoDay } from '../../src/model/period.ts';
import { spanOfYears, yearsOf } from '../../src/state/years.ts';
import { period } from '../model/in-words.ts';
import { dataset, happening, partner, type Row } from '../model/small-dataset.ts';

describe('yearsOf()', () => {
  const figures = (...ids: string[]) => ids.map((id): Row => [id, '46', '1']);
  const event = happening('2018-12-30', { end: period('2023-01-02') });

  it.each<[string, Dataset, [number, number]]>([
    ['one year', dataset(figures('2021')), [2021, 2021]],
    [
      'the first and last of its figures',
      dataset(figures('2021-07', '2014', '2019')),
      [2014, 2021],
    ],
    ['the last day of a year', dataset(figures('2021-12-31')), [2021, 2021]],
    ['figures without a value', dataset([['2016', '46', 'withheld']]), [2016, 2016]],
    ['events, to their end', dataset([], { happenings: [event] }), [2018, 2023]],
    ['partners with a date', dataset([], { partners: [partner('2020-T4')] }), [2020, 2020]],
    [
      'all of them',
      dataset(figures('2020'), { happenings: [event], partners: [partner('2024')] }),
      [2018, 2024],
    ],
  ])('of %s', (_, data, [first, last]) => {
    expect(yearsOf(data)).toEqual({ first, last });
  });

  it('are unknown where nothing has a date', () => {
    expect(yearsOf(dataset([]))).toBeUndefined();
    expect(yearsOf(dataset([], { partners: [partner(undefined)] }))).toBeUndefined();
  });
});

describe('spanOfYears()', () => {
  it.each([
    [2019, 2021, '2019-01-01', '2022-01-01'],
    [2020, 2020, '2020-01-01', '2021-01-01'],
    [undefined, 2021, '', '2022-01-01'],
    [2019, undefined, '2019-01-01', ''],
    [undefined, undefined, '', ''],
  ])('from %s to %s runs from %j up to %j', (first, last, from, to) => {
    const span = spanOfYears(first, last);
    const text = (day: number | undefined) => (day === undefined ? '' : isoDay(day));
    expect([text(span.from), text(span.to)]).toEqual([from, to]);
  });
});
