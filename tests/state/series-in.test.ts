import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../src/model/series-of.ts';
import { seriesIn } from '../../src/state/series-in.ts';
import { period } from '../model/in-words.ts';
import { COUNTED, dataset } from '../model/small-dataset.ts';
import { SMALL_LOT, WHOLE } from '../model/small-lot.ts';

const TODAY = period('2030-01-01').start;

describe('seriesIn()', () => {
  const figures = dataset([
    ['2020', '46001', '2'],
    ['2021', '46002', '4'],
  ]);

  it('gives the series of each indicator in the territory, and no other one once it changes', () => {
    for (const territory of [WHOLE, '46001', WHOLE, '46002']) {
      const series = seriesIn(figures, SMALL_LOT, territory, TODAY);
      expect([...series.keys()]).toEqual(figures.indicators.map(({ code }) => code));
      const [indicator] = figures.indicators;
      if (!indicator) throw new Error('indicator: none');
      expect(series.get(COUNTED)).toEqual(
        seriesOf(figures, SMALL_LOT, { indicator, territory }, TODAY),
      );
    }
  });

  it('does not work out again what was asked for last', () => {
    const once = seriesIn(figures, SMALL_LOT, '46001', TODAY);
    expect(seriesIn(figures, SMALL_LOT, '46001', TODAY)).toBe(once);
  });
});
