import { describe, expect, it } from 'vitest';
import { latestStock } from '../../src/model/latest-stock.ts';
import { period, point, wordsOf } from './in-words.ts';

const POINTS = [
  point('2019-12-20', '320'),
  point('2020-12-16', 'pres_de 400'),
  point('2021', 'plus_de 500', { sources: ['journal'] }),
  point('2021', '510', { sources: ['lot'] }),
  point('2021-06', '450'),
  point('2022', 'not-reported'),
];

const until = (id: string) => ({ from: undefined, to: period(id).end });

describe('latestStock()', () => {
  it.each([
    ['2022', ['2021: plus_de 500 by journal', '2021: 510 by lot']],
    ['2021-11', ['2021-06: 450']],
    ['2020', ['2020-12-16: pres_de 400']],
    ['2020-12-16', ['2020-12-16: pres_de 400']],
    ['2020-12-15', ['2019-12-20: 320']],
    ['2018', []],
  ])('gives every source of the latest date at or before the end of %s: %j', (id, expected) => {
    expect(wordsOf(latestStock(POINTS, until(id)))).toEqual(expected);
  });

  it('looks at nothing before the span', () => {
    expect(latestStock(POINTS, { from: period('2022').start, to: undefined })).toEqual([]);
  });

  it('never adds', () => {
    const same = [point('2020', '10'), point('2021', '10'), point('2022', '10')];
    expect(wordsOf(latestStock(same, until('2022')))).toEqual(['2022: 10']);
  });
});
