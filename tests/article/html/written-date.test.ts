import { describe, expect, it } from 'vitest';
import { writtenDate } from '../../../src/article/html/written-date.ts';

describe('writtenDate()', () => {
  it.each([
    ['2021-07-14', '2021-07-14'],
    ['2021-07-14T23:30:00+02:00', '2021-07-14'],
    ['Publié le mercredi 14 juillet 2021 à 18 h', '2021-07-14'],
    ['1er août 2021', '2021-08-01'],
    ['3 déc. 2020', '2020-12-03'],
    ['12 FÉVRIER 2020', '2020-02-12'],
    ['14/07/2021', '2021-07-14'],
    ['4.7.2021', '2021-07-04'],
    ['July 14, 2021', '2021-07-14'],
    ['14th July 2021', '2021-07-14'],
    ['31 février 2021', ''],
    ['14 machin 2021', ''],
    ['13/13/2021', ''],
    ['en 2021', ''],
    ['', ''],
  ])('reads %j as %j', (text, date) => {
    expect(writtenDate(text)).toBe(date);
  });
});
