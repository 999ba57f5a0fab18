import { describe, expect, it } from 'vitest';
import type { SeriesPoint } from '../../../src/model/series.ts';
import type { ChartedSeries } from '../../../src/panels/evolution/charted-series.ts';
import { pointOfClaim } from '../../../src/panels/evolution/point-of-claim.ts';
import { period, sampleClaim } from '../sample-claim.ts';

const point = (id: string): SeriesPoint => ({
  period: period(id),
  measure: { kind: 'value', value: 1, qualifier: 'exact' },
  sources: [],
  notes: [],
  coverage: undefined,
  running: false,
  partialPeriod: false,
  disputed: false,
});

const text = { fr: '', en: '' };
const alone = { before: undefined, difference: undefined, index: undefined };
const members: readonly Pick<ChartedSeries, 'indicator' | 'compared'>[] = [
  {
    indicator: { code: 'ambassadeurs', label: text, unit: text, kind: 'stock', theme: 'programme' },
    compared: ['2020', '2021', '2022'].map((id) => ({ point: point(id), ...alone })),
  },
];

describe('pointOfClaim()', () => {
  it('gives the mark of the figure that decided the verdict', () => {
    expect(pointOfClaim(sampleClaim(), members)).toEqual({
      seriesId: 'ambassadeurs',
      pointIndex: 2,
    });
  });

  it('gives the mark of the claim’s own period where there is no evidence', () => {
    expect(pointOfClaim(sampleClaim({ evidence: [] }), members)?.pointIndex).toBe(1);
  });

  it('gives none where the chart shows neither', () => {
    expect(pointOfClaim(sampleClaim({ indicator: 'contacts' }), members)).toBeUndefined();
    const elsewhere = sampleClaim({ evidence: [], period: period('2019') });
    expect(pointOfClaim(elsewhere, members)).toBeUndefined();
    expect(pointOfClaim(sampleClaim({ indicator: undefined }), members)).toBeUndefined();
  });
});
