import { describe, expect, it } from 'vitest';
import { latestPeriod } from '../../src/state/latest-period.ts';
import { PROGRAMME } from '../ingest/lot.ts';
import { dataset, type Row } from '../model/small-dataset.ts';

describe('latestPeriod()', () => {
  it.each([
    [['2019', '2021', '2020'], '2021'],
    [['2021', '2021-03', '2020-12-31'], '2021-03'],
    [['2025', '2025-01-28'], '2025-01-28'],
    [['2019-12-31'], '2019-12-31'],
  ])('of %j is %s, the one that starts last', (ids, expected) => {
    const rows = ids.map((id): Row => [id, '46', '1']);
    expect(latestPeriod(dataset(rows))?.id).toBe(expected);
    expect(latestPeriod(dataset([...rows].reverse()))?.id).toBe(expected);
  });

  it('is unknown without figures', () => {
    expect(latestPeriod(dataset([]))).toBeUndefined();
  });

  it('of the programme is the last meeting', () => {
    expect(latestPeriod(PROGRAMME)?.id).toBe('2025-01-28');
  });
});
