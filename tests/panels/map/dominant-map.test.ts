import { describe, expect, it } from 'vitest';
import { QUALITATIVE_COLORS } from '../../../src/map/colors/qualitative-colors.ts';
import { UNCLASSED_STATES } from '../../../src/map/place-state.ts';
import { PATTERNED_STATES } from '../../../src/map/state-patterns.ts';
import { DominantMap } from '../../../src/panels/map/dominant-map.svelte.ts';
import type { View } from '../../../src/state/view.ts';
import { dataset, type Row } from '../../model/small-dataset.ts';
import { period } from '../../model/in-words.ts';
import { sampleMap } from '../../state/sample-map.ts';

const ROWS: readonly Row[] = [
  ['2021', '46001', '5', '', 'Bretagne'],
  ['2021', '46001', '2', '', 'Occitanie'],
  ['2021', '46002', '3', '', 'Bretagne'],
  ['2021', '46002', '3', '', 'Occitanie'],
  ['2021', '46003', '0', '', 'Occitanie'],
  ['2021', '46004', '4', '', 'Occitanie'],
  ['2021', '46005', '6', '', ''],
  ['2022', '46001', '9', '', 'Occitanie'],
];
const CATEGORIES: Partial<View> = { mapMode: 'categories' };

function dominant(choices: Partial<View> = {}) {
  const { map } = sampleMap({ ...CATEGORIES, ...choices }, { rows: ROWS, breakdowns: ['origine'] });
  const board = {
    dataset: dataset(ROWS, { breakdowns: ['origine'] }),
    today: period('2030-01-01').start,
  };
  return { map, drawn: new DominantMap(board, map, () => 'light') };
}

describe('DominantMap', () => {
  const [breton, occitan] = QUALITATIVE_COLORS.light;

  it('colours territories by what leads in them, and says so in the legend', () => {
    const { map, drawn } = dominant({ mapPeriod: '2021' });
    expect(map.mode).toBe('categories');
    expect(drawn.fills.get('46001')).toBe(breton);
    expect(drawn.fills.get('46004')).toBe(occitan);
    // Zero keeps the look of zero.
    expect(drawn.fills.has('46003')).toBe(false);
    expect(drawn.lines.map(({ text, count }) => `${text} ${count}`)).toEqual([
      'Bretagne 1',
      'Occitanie 1',
      'aucune en tête à coup sûr 1',
      'sans détail 1',
    ]);
    expect(drawn.wordsOf('46001')).toEqual(['surtout\u00a0: Bretagne']);
    expect(drawn.wordsOf('46003')).toEqual([]);
  });

  it('hatches what no colour stands for, unlike any state without a value', () => {
    const { drawn } = dominant({ mapPeriod: '2021' });
    const fills = [drawn.fills.get('46002'), drawn.fills.get('46005')];
    expect(fills).toEqual(drawn.lines.slice(-2).map(({ fill }) => fill));
    expect(new Set(fills).size).toBe(2);
    for (const fill of fills) {
      expect(PATTERNED_STATES).toContain(fill);
      expect(UNCLASSED_STATES).not.toContain(fill);
    }
  });

  it('adds up over the span, and over the territories below', () => {
    expect(dominant().drawn.fills.get('46001')).toBe(occitan);
    const { drawn } = dominant({ mapPeriod: '2021', mapLevel: 'departement' });
    expect([...drawn.fills.values()]).toEqual([occitan]);
  });
});

describe('a map of categories', () => {
  it('is offered only where a column breaks figures down by territory', () => {
    expect(sampleMap(CATEGORIES).map.mode).toBe('circles');
    const { map } = dominant({ mapPeriod: '2022', mapBefore: '2021' });
    expect(map.mode).toBe('circles');
  });
});
