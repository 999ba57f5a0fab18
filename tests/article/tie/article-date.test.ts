import { describe, expect, it } from 'vitest';
import { articleDate } from '../../../src/article/tie/article-date.ts';

describe('articleDate()', () => {
  it.each([
    ['2022', '2022'],
    ['2021-07-14', '2021-07-14'],
    ['2022-03-31T08:15:00+02:00', '2022-03-31'],
    ['31/03/2022', '2022-03-31'],
    ['1.4.2022', '2022-04-01'],
    ['31 mars 2022', '2022-03-31'],
    ['Publié le 1er août 2021 à 18h', '2021-08-01'],
    ['Décembre 2020', '2020-12'],
    ['March 31st, 2022', '2022-03-31'],
    ['2 Sept 2021', '2021-09-02'],
  ])('reads %s', (written, id) => {
    expect(articleDate(written)?.id).toBe(id);
  });

  it.each(['', 'hier', '31/02/2022', 'avril'])('finds no date in "%s"', (written) => {
    expect(articleDate(written)).toBeUndefined();
  });
});
