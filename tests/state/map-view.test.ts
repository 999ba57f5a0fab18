import { describe, expect, it } from 'vitest';
import type { View } from '../../src/state/view.ts';
import { inWords } from '../model/in-words.ts';
import type { Row } from '../model/small-dataset.ts';
import { NORTH } from '../model/small-lot.ts';
import { RATE, sampleMap } from './sample-map.ts';

const drawn = (choices: Partial<View> = {}) =>
  Object.fromEntries(
    Array.from(sampleMap(choices).map.drawn, ([code, { measure }]) => [code, inWords(measure)]),
  );

describe('MapView', () => {
  it('draws a count as it is with circles, and for 1,000 inhabitants with colours', () => {
    expect(sampleMap().map.mode).toBe('circles');
    expect(drawn()).toEqual({ '46001': '7', '46002': '4', '46003': '0', '46004': 'withheld' });
    expect(drawn({ mapMode: 'choropleth' })).toMatchObject({
      '46001': '7',
      '46002': '2',
      '46004': 'withheld',
    });
  });

  it('draws a rate with colours, and as it is', () => {
    const { map } = sampleMap({}, { indicators: [RATE] });
    expect(map.mode).toBe('choropleth');
    expect(map.unit).toEqual({ perThousand: false, change: 'none' });
    expect(map.representation.others).toMatchObject([{ mode: 'circles', verdict: 'warned' }]);
  });

  it('keeps to circles for the inhabitants, whatever the address asks', () => {
    const { map } = sampleMap({ mapIndicator: undefined, mapMode: 'choropleth' }, { rows: [] });
    expect(map.mode).toBe('circles');
    expect(map.grains).toEqual([]);
  });

  it('shows one period, and all of them where the address names none that there is', () => {
    expect(drawn({ mapPeriod: '2020' })).toMatchObject({ '46001': '2', '46002': 'not-reported' });
    expect(drawn({ mapPeriod: '2021-07' })).toMatchObject({ '46002': '1' });
    expect(drawn({ mapPeriod: '1999' })).toEqual(drawn());
    expect(sampleMap({ mapPeriod: '2020', from: 2021 }).map.period).toBeUndefined();
  });

  it('compares two periods, in the unit of the figures, for 1,000 inhabitants or in percent', () => {
    const two = { mapPeriod: '2021', mapBefore: '2020' } as const;
    expect(drawn(two)).toMatchObject({ '46001': '3', '46002': 'not-reported' });
    expect(drawn({ ...two, mapMode: 'choropleth' })).toMatchObject({ '46001': '3' });
    expect(drawn({ ...two, mapChange: 'percent' })).toMatchObject({ '46001': '150' });
    expect(sampleMap({ ...two, mapChange: 'percent' }).map.mode).toBe('choropleth');
  });

  it('compares the last period where the address names only the one before', () => {
    expect(sampleMap({ mapBefore: '2020' }).map.period?.id).toBe('2021');
  });

  it('compares nothing with a later period, or one of another length', () => {
    expect(sampleMap({ mapPeriod: '2020', mapBefore: '2021' }).map.before).toBeUndefined();
    expect(sampleMap({ mapPeriod: '2021-07', mapBefore: '2020' }).map.before).toBeUndefined();
  });

  it('goes to the finest level with figures where those asked for have none', () => {
    const rows: readonly Row[] = [['2021', NORTH, '5']];
    expect(sampleMap({ mapLevel: 'commune' }, { rows }).map.level).toBe('arrondissement');
  });

  it('gives the whole as its territories are drawn, and how much of it is covered', () => {
    const whole = (choices: Partial<View>) => sampleMap(choices).map.whole;
    expect(whole({ mapPeriod: '2020' })).toMatchObject({
      measure: { kind: 'value', value: 2 },
      coverage: { present: 1, expected: 5 },
    });
    expect(whole({ mapPeriod: '2020', mapMode: 'choropleth' })?.measure).toMatchObject({
      value: 0.2,
    });
  });

  it('ranks the territories with a value from the highest, zero included', () => {
    const { map } = sampleMap();
    expect(map.ranked.map(({ code }) => code)).toEqual(['46001', '46002', '46003']);
    expect(map.rankOf('46003')?.rank).toBe(3);
    expect(map.rankOf('46004')).toBeUndefined();
  });
});

describe('MapClasses', () => {
  const COLORS = { mapMode: 'choropleth' } as const;

  it('keeps the classes of all periods while one is shown', () => {
    const [before, after] = ['2020', '2021'].map((mapPeriod) =>
      sampleMap({ ...COLORS, mapPeriod }),
    );
    expect(before?.classes.classes.breaks).toEqual(after?.classes.classes.breaks);
    expect(before?.map.drawn).not.toEqual(after?.map.drawn);
    expect(before?.classes.circleScale.max).toBe(5);
  });

  it('cuts as asked, in as many classes', () => {
    const cut = (choices: Partial<View>) => sampleMap({ ...COLORS, ...choices }).classes.classes;
    expect(cut({ mapMethod: 'equal-interval', mapClasses: 2 }).breaks).toEqual([2, 4.5, 7]);
    expect(cut({ mapMethod: 'by-hand', mapBounds: [1, 3, 8] }).breaks).toEqual([1, 3, 8]);
    // Of 2 and 7 for 1,000 the mean is 4.5, the deviation 2.5.
    const deviations = { mapMethod: 'standard-deviation', mapClasses: 4 } as const;
    expect(cut(deviations).breaks).toEqual([2, 4.5, 7]);
    expect(cut({ ...deviations, mapHalf: true }).breaks).toEqual([2, 3.25, 4.5, 5.75, 7]);
  });

  it('cuts as proposed until bounds given by hand are right, and says what is wrong', () => {
    const wrong = sampleMap({ ...COLORS, mapMethod: 'by-hand', mapBounds: [3, 1] }).classes;
    expect(wrong.cut?.boundsCheck).toMatchObject({ kind: 'faulty' });
    expect(wrong.classes.breaks).toEqual(sampleMap(COLORS).classes.classes.breaks);
    expect(sampleMap({ ...COLORS, mapMethod: 'by-hand' }).classes.classes.breaks.length).toBe(3);
  });

  it('cuts differences round zero, by a method that suits them, in colours that part', () => {
    const { classes } = sampleMap({
      ...COLORS,
      mapBefore: '2020',
      mapMethod: 'round',
      mapPalette: 'violet',
    });
    expect(classes.cut?.isDifference).toBe(true);
    expect(classes.cut?.method).toBe('quantile');
    expect(classes.cut?.differencePalette).toBe('teal-saffron');
    expect(classes.classes.breaks.at(-1)).toBe(3);
  });
});
