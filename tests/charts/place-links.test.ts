import { describe, expect, it } from 'vitest';
import type { ChartPoint } from '../../src/charts/chart-series.ts';
import { evolutionLayout } from '../../src/charts/evolution-layout.ts';
import { evolutionScene } from '../../src/charts/evolution-scene.ts';
import { OPTIONS, point, series } from './sample-series.ts';
import { areaFor } from './sample-area.ts';

function linksOf(...points: ChartPoint[]) {
  const scene = evolutionScene({ series: [series('a', 'stock', points)] }, OPTIONS);
  return evolutionLayout(scene, areaFor(scene)).links;
}

describe('placeLinks()', () => {
  it('links periods that touch with a full line, others with a dotted one', () => {
    const links = linksOf(point('2019-12-20', 1), point('2021', 2), point('2022', 3));
    expect(links.map(({ continuous }) => continuous)).toEqual([false, true]);
  });

  it('passes once through a period with two sources', () => {
    expect(
      linksOf(point('2020', 1), point('2021', 2), point('2021', 4), point('2022', 3)),
    ).toHaveLength(2);
  });

  it('passes through a day rather than the year that holds it', () => {
    expect(linksOf(point('2020', 1), point('2020-12-16', 1), point('2021', 2))).toHaveLength(1);
  });

  it('is dotted over a figure that was not reported, and stops where there is none to report', () => {
    const [dotted] = linksOf(point('2020', 1), point('2021', 'not-reported'), point('2022', 2));
    expect(dotted?.continuous).toBe(false);
    expect(linksOf(point('2020', 1), point('2021', 'not-applicable'), point('2022', 2))).toEqual(
      [],
    );
  });

  it('has nothing to link in a single point', () => {
    expect(linksOf(point('2020', 1))).toEqual([]);
  });
});
