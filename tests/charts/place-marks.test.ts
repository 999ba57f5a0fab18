import { describe, expect, it } from 'vitest';
import type { ChartSeries } from '../../src/charts/chart-series.ts';
import { evolutionScene } from '../../src/charts/evolution-scene.ts';
import { placeMarks } from '../../src/charts/place-marks.ts';
import { AMBASSADORS, FAMILIES, OPTIONS, period, point, series } from './sample-series.ts';
import { areaFor } from './sample-area.ts';

function marksOf(...all: ChartSeries[]) {
  const scene = evolutionScene({ series: all }, OPTIONS);
  const area = areaFor(scene);
  const placed = placeMarks(scene.tracks, area, false);
  return { area, placed, marks: placed.filter((one) => one.kind === 'mark') };
}

describe('placeMarks()', () => {
  it('stands a mark on its day, or in the middle of its period, at its value', () => {
    const { area, marks } = marksOf(AMBASSADORS);
    const { start, end } = period('2021');
    expect(marks[0]?.x).toBeCloseTo(area.xOf(period('2019-12-20').start + 0.5));
    expect(marks[2]?.x).toBeCloseTo(area.xOf((start + end) / 2));
    expect(marks.map(({ y }) => y)).toEqual([320, 400, 500, 500].map(area.yOf));
  });

  it('draws a line across a period longer than a day', () => {
    const { area, marks } = marksOf(AMBASSADORS);
    const { start, end } = period('2021');
    expect(marks[0]?.whisker).toBeUndefined();
    expect(marks[2]?.whisker).toEqual([area.xOf(start), area.xOf(end)]);
  });

  it('gives an approximation the ends of its interval, and a bound none', () => {
    const { area, marks } = marksOf(AMBASSADORS);
    expect(marks[1]).toMatchObject({ lowY: area.yOf(300), highY: area.yOf(400) });
    expect(marks[2]).toMatchObject({ lowY: area.yOf(500), highY: area.yOf(500) });
  });

  it('stands two sources for one day side by side', () => {
    const [first, second] = marksOf(FAMILIES).marks;
    expect(first && second && second.x - first.x).toBeGreaterThan(2 * (first?.radius ?? 0));
    expect(first?.y).toBe(second?.y);
  });

  it('keeps the index of each point in its series, as given', () => {
    const points = [point('2022', 2), point('2020', 'not-reported'), point('2021', 3)];
    const { placed, marks } = marksOf(series('a', 'stock', points));
    expect(marks.map(({ pointIndex }) => pointIndex)).toEqual([2, 0]);
    expect(placed.find(({ kind }) => kind === 'absence')?.pointIndex).toBe(1);
  });

  it('makes many marks small, and the last one of a line large', () => {
    const months = Array.from({ length: 84 }, (_, index) => {
      const month = String((index % 12) + 1).padStart(2, '0');
      return point(`${2018 + Math.floor(index / 12)}-${month}`, index);
    });
    const { marks } = marksOf(series('a', 'stock', months));
    expect(marks[0]?.radius).toBeLessThan(3);
    expect(marks.at(-1)?.radius).toBeGreaterThan(5);
  });
});
