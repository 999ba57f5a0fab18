import { describe, expect, it } from 'vitest';
import type { Ready } from '../../src/state/content.ts';
import { mapFiguresOf } from '../../src/state/map-figures.ts';
import { mapChoice } from '../../src/state/map-subject.ts';
import { prepareMap } from '../../src/state/prepare-map.ts';
import { DEFAULT_VIEW } from '../../src/state/view.ts';
import { period } from '../model/in-words.ts';
import { dataset } from '../model/small-dataset.ts';
import { SMALL_LOT } from '../model/small-lot.ts';

const TODAY = period('2030-01-01').start;
const ALWAYS = { from: undefined, to: undefined };

const data = dataset([
  ['2020', '46001', '2'],
  ['2021', '46001', '3'],
  ['2021', '46002', '4'],
]);

describe('mapFiguresOf()', () => {
  it('is the same for all who ask, until the day or the places change', () => {
    const figures = mapFiguresOf(data, SMALL_LOT, TODAY);
    expect(mapFiguresOf(data, SMALL_LOT, TODAY)).toBe(figures);
    expect(mapFiguresOf(data, { ...SMALL_LOT }, TODAY)).not.toBe(figures);
    expect(mapFiguresOf(data, SMALL_LOT, TODAY + 1).isOf(SMALL_LOT, TODAY)).toBe(false);
  });

  it('keeps what differs by level and by span apart', () => {
    const figures = mapFiguresOf(data, SMALL_LOT, TODAY);
    const choice = mapChoice(figures.choices, undefined);
    const counts = (level: 'commune' | 'departement', from?: number) =>
      figures.periods(choice, level, { ...ALWAYS, from }).map((one) => one.territories);
    expect(counts('commune')).toEqual([1, 2]);
    expect(counts('commune', period('2021').start)).toEqual([2]);
    const steps = (from?: number) =>
      figures.grains(choice, 'commune', { ...ALWAYS, from }).map((grain) => grain.steps.length);
    expect(steps()).toEqual([2]);
    expect(steps(period('2021').start)).toEqual([1]);
    expect(figures.over(choice, 'commune')(ALWAYS).size).toBe(2);
    expect(figures.over(choice, 'departement')(ALWAYS).size).toBe(1);
  });
});

describe('prepareMap()', () => {
  it('leaves the figures that the map then asks for', () => {
    const ready: Ready = {
      kind: 'ready',
      dataset: dataset([['2021', '46001', '3']]),
      gazetteer: SMALL_LOT,
      origin: { kind: 'own', names: [] },
    };
    const steps = [...prepareMap(ready, DEFAULT_VIEW, TODAY)];
    expect(steps.length).toBeGreaterThan(1);
    const figures = mapFiguresOf(ready.dataset, SMALL_LOT, TODAY);
    const over = figures.over(mapChoice(figures.choices, undefined), 'commune');
    expect(over(ALWAYS)).toBe(over({ ...ALWAYS }));
  });
});
