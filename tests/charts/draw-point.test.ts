import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartPoint } from '../../src/charts/chart-series.ts';
import { drawPoint } from '../../src/charts/draw-point.ts';
import type { DrawnPath } from '../../src/theme/drawing/drawn-path.ts';
import { evolutionLayout } from '../../src/charts/evolution-layout.ts';
import { evolutionScene } from '../../src/charts/evolution-scene.ts';
import type { MeasureKind } from '../../src/model/indicator.ts';
import { ABSENCE_REASONS } from '../../src/model/measure.ts';
import { QUALIFIERS } from '../../src/model/qualifier.ts';
import { OPTIONS, point, series } from './sample-series.ts';
import { areaFor } from './sample-area.ts';

const PAPER = OPTIONS.colors.paper;
const KINDS: readonly MeasureKind[] = ['stock', 'flux'];

/** What is drawn for the first of two points, with the height of the baseline. */
function drawn(kind: MeasureKind, first: ChartPoint) {
  const scene = evolutionScene(
    { series: [series('a', kind, [first, point('2023', 100)])] },
    OPTIONS,
  );
  const area = areaFor(scene);
  const placed = evolutionLayout(scene, area).points.find(({ pointIndex }) => pointIndex === 0);
  return { area, paths: placed ? drawPoint(placed, PAPER) : [] };
}

const isFull = ({ fill }: DrawnPath) => fill?.color !== PAPER && fill?.alpha === 1;
const isDashed = ({ stroke }: DrawnPath) => (stroke?.dash.length ?? 0) > 0;
const heightsOf = (paths: readonly DrawnPath[]) =>
  paths.flatMap(({ lines }) => lines.flatMap((line) => line.map((vertex) => vertex[1])));

describe.each(KINDS)('drawPoint() for a %s', (kind) => {
  it('fills an exact value', () => {
    const { paths } = drawn(kind, point('2021', 60));
    expect(paths.some(isFull)).toBe(true);
    expect(paths.some(isDashed)).toBe(false);
  });

  it.each(QUALIFIERS.filter((qualifier) => qualifier !== 'exact'))(
    'never fills %s',
    (qualifier) => {
      expect(drawn(kind, point('2021', 60, qualifier)).paths.some(isFull)).toBe(false);
    },
  );

  it.each(['pres_de', 'environ'] as const)('dashes the interval of %s', (qualifier) => {
    const { area, paths } = drawn(kind, point('2021', 60, qualifier));
    const heights = heightsOf(paths.filter(isDashed));
    expect(Math.max(...heights)).toBeCloseTo(area.yOf(50));
    expect(Math.min(...heights)).toBeCloseTo(area.yOf(qualifier === 'environ' ? 70 : 60));
  });

  it('points over a lower bound, and under an upper one', () => {
    const { area, paths } = drawn(kind, point('2021', 60, 'plus_de'));
    expect(Math.min(...heightsOf(paths))).toBeLessThan(area.yOf(60) - 10);
    const under = drawn(kind, point('2021', 60, 'moins_de'));
    expect(Math.min(...heightsOf(under.paths))).toBeGreaterThan(area.yOf(60) - 10);
  });

  it('hatches a running period and dots a partial figure, neither full', () => {
    const running = drawn(kind, point('2021', 60, 'exact', { running: true })).paths;
    expect(running.some(isFull)).toBe(false);
    expect(running.some(({ lines }) => lines.length > 3)).toBe(true);
    const partial = drawn(kind, point('2021', 60, 'exact', { partial: true })).paths;
    expect(partial.some(isFull)).toBe(false);
    expect(partial.some(isDashed)).toBe(true);
  });

  it('gives an absent value a sign on the baseline, never a height', () => {
    const years = fc.integer({ min: 2000, max: 2022 });
    fc.assert(
      fc.property(fc.constantFrom(...ABSENCE_REASONS), years, (reason, year) => {
        const { area, paths } = drawn(kind, point(String(year), reason));
        expect(paths.length).toBeGreaterThan(0);
        expect(Math.min(...heightsOf(paths))).toBeGreaterThanOrEqual(area.base - 7);
        expect(Math.max(...heightsOf(paths))).toBeLessThanOrEqual(area.base);
      }),
    );
  });

  it('draws the three absences differently', () => {
    const strokes = ABSENCE_REASONS.map((reason) =>
      JSON.stringify(drawn(kind, point('2021', reason)).paths),
    );
    expect(new Set(strokes).size).toBe(3);
  });
});
