import { describe, expect, it } from 'vitest';
import { rankPlaces } from '../../../../src/map/compare/rank-places.ts';
import { rankingLine } from '../../../../src/panels/map/compare/ranking-line.ts';
import type { Coverage } from '../../../../src/model/series.ts';
import type { DrawnUnit } from '../../../../src/state/map-view.svelte.ts';
import { value } from '../../../map/compare/pairs.ts';
import { SMALL_LOT } from '../../../model/small-lot.ts';

const [big, small] = [...SMALL_LOT.communes.values()];
const codes = [big?.code ?? '', small?.code ?? ''];
const ranked = rankPlaces(codes, new Map(codes.map((code, index) => [code, value(10 * index)])));

const lineOf = (
  unit: Partial<DrawnUnit>,
  quantity: 'count' | 'rate' = 'count',
  coverage?: Coverage,
) =>
  rankingLine({
    ranked,
    unit: { perThousand: false, change: 'none', ...unit },
    choice: { code: 'x', indicator: undefined, quantity, levels: new Set(['commune']) },
    whole: { ...value(7), sources: [], coverage },
    gazetteer: SMALL_LOT,
  });

describe('rankingLine()', () => {
  it('is the mean of the territories for numbers and their changes', () => {
    expect(lineOf({})).toEqual({ kind: 'mean', value: 5 });
    expect(lineOf({ change: 'absolute' })).toEqual({ kind: 'mean', value: 5 });
  });

  it('weighs rates for 1,000 inhabitants by these', () => {
    const [a, b] = [big?.population ?? 0, small?.population ?? 0];
    expect(a).not.toBe(b);
    expect(lineOf({ perThousand: true })).toEqual({ kind: 'pooled', value: (10 * b) / (a + b) });
  });

  it('is the figure of the Lot for other rates, unless only a part of it is known', () => {
    expect(lineOf({}, 'rate')).toEqual({ kind: 'department', value: 7 });
    expect(lineOf({ change: 'percent' })).toEqual({ kind: 'department', value: 7 });
    const partly = { level: 'commune', present: 12, expected: 312 } as const;
    expect(lineOf({}, 'rate', partly)).toBeUndefined();
  });
});
