import { describe, expect, it } from 'vitest';
import { LEGEND_KEYS, legendKeys } from '../../src/charts/legend-keys.ts';
import { drawKey } from '../../src/charts/draw-key.ts';
import { AMBASSADORS, CANDIDATES, point, series } from './sample-series.ts';

describe('legendKeys()', () => {
  it.each([
    ['the ambassadors', AMBASSADORS, ['exact', 'above', 'around', 'between']],
    ['a month and its year', CANDIDATES, ['exact', 'coarser']],
    [
      'a flux of all sorts',
      series('a', 'flux', [
        point('2019', 'withheld'),
        point('2020', 'not-applicable'),
        point('2021', 5, 'moins_de'),
        point('2022', 5, 'exact', { partial: true }),
        point('2023', 5, 'exact', { running: true }),
      ]),
      ['exact', 'below', 'running', 'partial', 'not-applicable', 'withheld'],
    ],
  ])('tells what %s uses', (_, one, expected) => {
    expect(legendKeys([one])).toEqual(expected);
  });
});

describe('drawKey()', () => {
  it.each(['stock', 'flux'] as const)('draws every key of a %s, each in its own way', (kind) => {
    const pictures = LEGEND_KEYS.map((key) => JSON.stringify(drawKey(key, kind, '#000', '#fff')));
    const distinct = kind === 'stock' ? pictures.length - 1 : pictures.length;
    expect(new Set(pictures).size).toBe(distinct);
  });
});
