import { describe, expect, it } from 'vitest';
import { indexedDataset } from '../../src/model/dataset.ts';
import { placeBreakdown } from '../../src/model/place-breakdown.ts';
import type { Level } from '../../src/model/territory.ts';
import { dataset, indicator, type Row } from './small-dataset.ts';
import { CAUSSE, SMALL_LOT, WHOLE } from './small-lot.ts';

function columnAt(rows: readonly Row[], level: Level, breakdowns = ['origine']) {
  const data = indexedDataset(dataset(rows, { breakdowns }));
  return placeBreakdown(data, SMALL_LOT, indicator('flux'), level)?.name;
}

describe('placeBreakdown()', () => {
  const rows: readonly Row[] = [
    ['2021', WHOLE, '9', 'lot', ''],
    ['2021', CAUSSE, '3', 'lot', ''],
    ['2022', CAUSSE, '1', 'lot', 'a'],
    ['2022', CAUSSE, '2', 'lot', 'b'],
    ['2021', '46001', '2', 'lot', ''],
  ];

  it('finds the column where some row of a territory of the level has a value', () => {
    expect(columnAt(rows, 'epci')).toBe('origine');
    expect(columnAt(rows, 'commune')).toBeUndefined();
    expect(columnAt([...rows, ['2022', '46001', '1', 'lot', 'a']], 'commune')).toBe('origine');
  });

  it('takes the first column that does', () => {
    const both = rows.map((row): Row => [
      row[0],
      row[1],
      row[2],
      'lot',
      row[4] ?? '',
      row[4] ?? '',
    ]);
    expect(columnAt(both, 'epci', ['origine', 'canal'])).toBe('origine');
  });
});
