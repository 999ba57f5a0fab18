import { describe, expect, it } from 'vitest';
import { figurePeriods } from '../../src/model/figure-periods.ts';
import type { Level } from '../../src/model/territory.ts';
import { dataset, indicator, type Row } from './small-dataset.ts';
import { CAUSSE, ELSEWHERE, SMALL_LOT, VALLEE, WHOLE } from './small-lot.ts';

const ROWS: readonly Row[] = [
  ['2021-02', '46001', '3', 'lot'],
  ['2021-02', '46001', '4', 'journal'],
  ['2021-01', '46004', 'not-reported', 'lot'],
  ['2021-02', '46004', '1', 'lot'],
  ['2020', CAUSSE, '9', 'lot'],
  ['2016', VALLEE, '7', 'lot'],
  ['2019', WHOLE, '90', 'lot'],
  ['2018', ELSEWHERE, '5', 'lot'],
];
const data = dataset(ROWS);

const said = (level: Level, within = WHOLE) =>
  figurePeriods(data, SMALL_LOT, indicator('flux'), level, within).map(
    ({ period, territories }) => `${period.id} ${territories}`,
  );

describe('figurePeriods()', () => {
  it('lists the periods of a level in order of time, with how many territories speak of each', () => {
    expect(said('commune')).toEqual(['2021-01 1', '2021-02 2']);
  });

  it('has those of the levels below, which are added up', () => {
    expect(said('epci')).toEqual(['2016 1', '2020 1', '2021-01 1', '2021-02 2']);
    expect(said('departement')).toEqual(['2016 1', '2019 1', '2020 1', '2021-01 1', '2021-02 2']);
  });

  it('leaves out of arrondissements the intercommunalités on both sides of their border', () => {
    expect(said('epci')).toContain('2016 1');
    expect(said('arrondissement')).toEqual(['2020 1', '2021-01 1', '2021-02 2']);
  });

  it('looks in one territory where it is told to', () => {
    expect(said('commune', VALLEE)).toEqual(['2021-01 1', '2021-02 1']);
  });

  it('is empty for an indicator without figures', () => {
    expect(figurePeriods(data, SMALL_LOT, indicator('flux', 'autre'), 'commune')).toEqual([]);
  });
});
