import { describe, expect, it } from 'vitest';
import { seriesMemo } from '../../../src/article/judge/series-memo.ts';
import { COUNTED, dataset } from '../../model/small-dataset.ts';
import { CAUSSE, SMALL_LOT, WHOLE } from '../../model/small-lot.ts';

const TODAY = 20_000;

describe('seriesMemo()', () => {
  const rows = dataset([['2021', WHOLE, '5', 'lot']]);

  it('works a series out once for an indicator and a territory', () => {
    const first = seriesMemo(rows, SMALL_LOT, TODAY)(COUNTED, WHOLE);
    expect(first?.series.points).toHaveLength(1);
    expect(seriesMemo(rows, SMALL_LOT, TODAY)(COUNTED, WHOLE)).toBe(first);
    expect(seriesMemo(rows, SMALL_LOT, TODAY)(COUNTED, CAUSSE)).not.toBe(first);
  });

  it('works it out again on another day, or for another data set', () => {
    const first = seriesMemo(rows, SMALL_LOT, TODAY)(COUNTED, WHOLE);
    expect(seriesMemo(rows, SMALL_LOT, TODAY + 1)(COUNTED, WHOLE)).not.toBe(first);
    expect(seriesMemo({ ...rows }, SMALL_LOT, TODAY)(COUNTED, WHOLE)).not.toBe(first);
  });

  it('knows nothing of an indicator that the data set does not define', () => {
    expect(seriesMemo(rows, SMALL_LOT, TODAY)('licornes', WHOLE)).toBeUndefined();
  });
});
