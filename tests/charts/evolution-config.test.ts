import { describe, expect, it } from 'vitest';
import { evolutionConfig } from '../../src/charts/evolution-config.ts';
import { drawn } from './sample-drawing.ts';
import { AMBASSADORS, CANDIDATES, period, point, series } from './sample-series.ts';

describe('evolutionConfig()', () => {
  const drawing = drawn({ series: [AMBASSADORS, CANDIDATES] });
  const config = evolutionConfig(drawing);

  it('has the expected defaults', () => {
    expect(config.type).toBe('points');
    expect(config.options).toMatchObject({
      parsing: false,
      normalized: true,
      animation: false,
      maintainAspectRatio: false,
    });
    expect(config.plugins?.map(({ id }) => id)).toEqual(['evolution']);
  });

  it('puts the axes of Chart.js where those of the drawing stand', () => {
    const { left, right, top, bottom } = drawing.frame.area;
    expect(config.options?.layout?.padding).toEqual({
      left,
      top,
      right: 800 - right,
      bottom: 320 - bottom,
    });
    const { time, values } = drawing.scene;
    expect(config.options?.scales?.['x']).toMatchObject({ min: time.from, max: time.to });
    expect(config.options?.scales?.['y']).toMatchObject({ min: values.min, max: values.max });
  });

  it('gives a dataset a series, in days and values', () => {
    const [first] = config.data.datasets;
    expect(config.data.datasets.map(({ label }) => label)).toEqual(['ambassadeurs', 'candidats']);
    expect(first?.data.map(({ y }) => y)).toEqual([320, 400, 500, 500]);
    expect(first?.data[0]?.x).toBe(period('2019-12-20').start + 0.5);
  });

  it('gives a point without a value no height: not a number, never zero', () => {
    const points = [point('2020', 'not-reported'), point('2021', 'withheld'), point('2022', 0)];
    const { datasets } = evolutionConfig(drawn({ series: [series('a', 'flux', points)] })).data;
    expect(datasets[0]?.data.map(({ y }) => y)).toEqual([NaN, NaN, 0]);
  });

  it('keeps the points of the range only, in the order of time', () => {
    const points = [point('2022', 3), point('2015', 1), point('2020', 2)];
    const range = { from: period('2020').start, to: period('2022').end };
    const { data } = evolutionConfig(drawn({ series: [series('a', 'flux', points)] }, range));
    expect(data.datasets[0]?.data.map(({ y }) => y)).toEqual([2, 3]);
    expect(data.drawing.scene.values.max).toBe(3);
  });
});
