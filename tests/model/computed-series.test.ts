import { describe, expect, it } from 'vitest';
import { happeningSeries, partnerSeries } from '../../src/model/computed-series.ts';
import { seriesOf } from '../../src/model/series-of.ts';
import { period, wordsOf } from './in-words.ts';
import { dataset, figureTable, happening, indicator, partner } from './small-dataset.ts';
import { CAUSSE, ELSEWHERE, SMALL_LOT, VALLEE, WHOLE } from './small-lot.ts';

const TODAY = period('2021-06-01').start;

const HAPPENINGS = [
  happening('2021-07-14', { communeCode: '46001', source: 'lot' }),
  happening('2019-02-23', { communeCode: ELSEWHERE, source: 'journal' }),
  happening('2019-12-31', { communeCode: '46004', end: period('2020-01-01'), source: 'journal' }),
  happening('2021', { source: 'lot' }),
];

const PARTNERS = [
  partner('2018', { territory: WHOLE, source: 'lot' }),
  partner('2021-03', { territory: CAUSSE, source: 'journal' }),
  partner('2021', { communeCode: '46004' }),
  partner(undefined, { communeCode: '46005' }),
  partner('2019', { communeCode: ELSEWHERE }),
];

const DATA = dataset([], { happenings: HAPPENINGS, partners: PARTNERS });

describe('happeningSeries()', () => {
  it.each([
    [WHOLE, ['2019: 2 by journal', '2021: 2 by lot, running']],
    [CAUSSE, ['2021: 1 by lot, running']],
    [VALLEE, ['2019: 1 by journal']],
    ['46004', ['2019: 1 by journal']],
    ['46002', []],
  ])('counts the events of %s by the year of their start: %j', (territory, expected) => {
    const series = happeningSeries(DATA, SMALL_LOT, territory, TODAY);
    expect(wordsOf(series.points)).toEqual(expected);
    expect(series).toMatchObject({ indicator: 'evenements', territory, counted: true });
  });
});

describe('partnerSeries()', () => {
  it.each([
    [WHOLE, ['2018: 2 by lot', '2019: 3 by lot', '2021: 5 by lot+journal, running']],
    [CAUSSE, ['2021: 1 by journal, running']],
    [VALLEE, ['2021: 2, running']],
    ['46002', []],
  ])('counts the partners of %s known each year one joined: %j', (territory, expected) => {
    const series = partnerSeries(DATA, SMALL_LOT, territory, TODAY);
    expect(wordsOf(series.points)).toEqual(expected);
    expect(series).toMatchObject({ indicator: 'partenaires', territory, counted: true });
  });

  it('never falls', () => {
    const { points } = partnerSeries(DATA, SMALL_LOT, WHOLE, TODAY);
    const counts = points.map(({ measure }) => (measure.kind === 'value' ? measure.value : NaN));
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });
});

describe('seriesOf()', () => {
  const said = (code: string, data = DATA) => {
    const query = { indicator: indicator('flux', code), territory: WHOLE };
    const series = seriesOf(data, SMALL_LOT, query, TODAY);
    return [series.counted, ...wordsOf(series.points)];
  };

  it('counts events and partners where no figure speaks of them', () => {
    expect(said('evenements')).toEqual([true, '2019: 2 by journal', '2021: 2 by lot, running']);
    expect(said('partenaires')).toHaveLength(4);
    expect(said('autre')).toEqual([false]);
  });

  it('believes the figures where there are some', () => {
    const figures = figureTable([['2020', WHOLE, '40', 'lot']], [], 'evenements');
    expect(said('evenements', { ...DATA, figures })).toEqual([false, '2020: 40 by lot']);
    expect(said('partenaires', { ...DATA, figures })[0]).toBe(true);
  });
});
