import { describe, expect, it } from 'vitest';
import type { ChartSeries } from '../../src/charts/chart-series.ts';
import { evolutionScene } from '../../src/charts/evolution-scene.ts';
import { placeColumns } from '../../src/charts/place-columns.ts';
import { CANDIDATES, OPTIONS, period, point, series } from './sample-series.ts';
import { areaFor } from './sample-area.ts';

const FROM = period('2018').start;
const TO = period('2024').end;

function columnsOf(...all: ChartSeries[]) {
  const scene = evolutionScene({ series: all }, { ...OPTIONS, from: FROM, to: TO });
  const area = areaFor(scene);
  const placed = placeColumns(scene.tracks, area);
  return { area, placed, columns: placed.filter((one) => one.kind === 'column') };
}

describe('placeColumns()', () => {
  it('stands each column within its period, from zero to its value', () => {
    const { area, columns } = columnsOf(
      series('a', 'flux', [point('2020', 10), point('2021', 20)]),
    );
    expect(columns).toHaveLength(2);
    columns.forEach((column, index) => {
      const own = period(String(2020 + index));
      expect(column.x0).toBeGreaterThan(area.xOf(own.start));
      expect(column.x1).toBeLessThan(area.xOf(own.end));
      expect(column.base).toBe(area.yOf(0));
      expect(column.y).toBe(area.yOf(10 * (index + 1)));
    });
  });

  it('puts a month in front of its year, narrower and within it', () => {
    const { columns } = columnsOf(CANDIDATES);
    const [year, month] = columns;
    expect(columns.map(({ behind }) => behind)).toEqual([true, false]);
    expect(month && year && year.x0 < month.x0 && month.x1 < year.x1).toBe(true);
  });

  it('keeps a year in sight on both sides of its half', () => {
    const { columns } = columnsOf(series('a', 'flux', [point('2020', 9), point('2020-S1', 5)]));
    const [year, half] = columns;
    expect(half && year && half.x0 - year.x0).toBeGreaterThan(2);
  });

  it('stands two sources for one period side by side', () => {
    const { columns } = columnsOf(series('a', 'flux', [point('2020', 9), point('2020', 7)]));
    const [first, second] = columns;
    expect(first && second && first.x1 < second.x0).toBe(true);
    expect(columns.map(({ behind }) => behind)).toEqual([false, false]);
  });

  it('shares a period between indicators, each with its shape', () => {
    const { columns } = columnsOf(
      series('a', 'flux', [point('2020', 9)], 0),
      series('b', 'flux', [point('2020', 7)], 1),
    );
    const [first, second] = columns;
    expect(first && second && first.x1 < second.x0).toBe(true);
    expect(columns.map(({ shape }) => shape)).toEqual(['circle', 'square']);
  });

  it('places the sign of an absence on the baseline', () => {
    const { area, placed } = columnsOf(series('a', 'flux', [point('2020', 'withheld')]));
    expect(placed).toEqual([
      expect.objectContaining({ kind: 'absence', reason: 'withheld', y: area.base }),
    ]);
  });
});
