import { describe, expect, it } from 'vitest';
import { evolutionConfig } from '../../src/charts/evolution-config.ts';
import { endLabelRoom } from '../../src/charts/end-labels.ts';
import { evolutionScales } from '../../src/charts/evolution-scales.ts';
import { evolutionScene } from '../../src/charts/evolution-scene.ts';
import { AMBASSADORS, CANDIDATES, OPTIONS, period, point, series } from './sample-series.ts';

describe('evolutionConfig()', () => {
  const config = evolutionConfig([AMBASSADORS, CANDIDATES], OPTIONS);

  it('has the expected defaults', () => {
    expect(config.type).toBe('line');
    expect(config.options).toMatchObject({
      parsing: false,
      normalized: true,
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'mark' },
    });
    expect(config.plugins?.map(({ id }) => id)).toEqual(['evolution']);
  });

  it('leaves all drawing of points to the plugin', () => {
    expect(config.options?.datasets?.line).toMatchObject({ showLine: false, pointRadius: 0 });
  });

  it('gives a dataset a series, in days and values', () => {
    const [first] = config.data.datasets;
    expect(config.data.datasets.map(({ label }) => label)).toEqual(['ambassadeurs', 'candidats']);
    expect(first?.data.map(({ y }) => y)).toEqual([320, 400, 500, 500]);
    expect(first?.data[0]?.x).toBe(period('2019-12-20').start + 0.5);
  });

  it('gives a point without a value no height: not a number, never zero', () => {
    const points = [point('2020', 'not-reported'), point('2021', 'withheld'), point('2022', 0)];
    const { datasets } = evolutionConfig([series('a', 'flux', points)], OPTIONS).data;
    expect(datasets[0]?.data.map(({ y }) => y)).toEqual([NaN, NaN, 0]);
  });

  it('keeps the points of the range only, in the order of time', () => {
    const points = [point('2022', 3), point('2015', 1), point('2020', 2)];
    const range = { from: period('2020').start, to: period('2022').end };
    const { data } = evolutionConfig([series('a', 'flux', points)], { ...OPTIONS, ...range });
    expect(data.datasets[0]?.data.map(({ y }) => y)).toEqual([2, 3]);
    expect(data.scene.values.max).toBe(3);
  });

  it('keeps room on the right for the names of lines, where there are two or three', () => {
    const padding = (wide: number, ...all: (typeof AMBASSADORS)[]) =>
      roomOnTheRight(evolutionConfig(all, OPTIONS), wide);
    const contacts = series('contacts', 'stock', [point('2022', 300)], 1);
    expect(padding(800, AMBASSADORS)).toBe(12);
    expect(padding(800, AMBASSADORS, contacts)).toBeGreaterThan(60);
    expect(padding(400, AMBASSADORS, contacts)).toBe(12);
    expect(padding(800, AMBASSADORS, CANDIDATES)).toBe(12);
  });
});

function roomOnTheRight({ data }: ReturnType<typeof evolutionConfig>, width: number): number {
  return Math.max(12, endLabelRoom(data.scene, width));
}

describe('evolutionScales()', () => {
  const scales = evolutionScales(evolutionScene([AMBASSADORS], OPTIONS));

  it('has the ticks of the value range, in the words of the caller', () => {
    const axis = { chart: { width: 800 }, ticks: [] };
    scales.y.afterBuildTicks(axis);
    expect(axis.ticks).toEqual([0, 100, 200, 300, 400, 500, 600].map((value) => ({ value })));
    expect(scales.y.ticks.callback(300)).toBe('300');
  });

  it('names years, fewer where the chart is narrow', () => {
    const texts = (width: number) => {
      const axis = { chart: { width }, ticks: [] };
      scales.x.afterBuildTicks(axis);
      return axis.ticks.map((_, index) => scales.x.ticks.callback(0, index));
    };
    expect(texts(800)).toEqual(['2019', '2020', '2021', '2022']);
    expect(texts(170)).toEqual(['2020', '2022']);
  });
});
