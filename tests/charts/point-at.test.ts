import { describe, expect, it } from 'vitest';
import { evolutionLayout } from '../../src/charts/evolution-layout.ts';
import { evolutionScene } from '../../src/charts/evolution-scene.ts';
import { pointAt } from '../../src/charts/point-at.ts';
import { AMBASSADORS, CANDIDATES, FAMILIES, OPTIONS, point, series } from './sample-series.ts';
import { areaFor } from './sample-area.ts';

function pointsOf(one: typeof AMBASSADORS) {
  const scene = evolutionScene([one], OPTIONS);
  return evolutionLayout(scene, areaFor(scene)).points;
}

describe('pointAt()', () => {
  it.each([AMBASSADORS, FAMILIES, series('a', 'stock', [point('2020', 'withheld')])])(
    'finds each mark where it stands',
    (one) => {
      const points = pointsOf(one);
      for (const each of points) expect(pointAt(points, each.x, each.y)).toBe(each);
    },
  );

  it('finds a column over its whole height, and the one in front first', () => {
    const points = pointsOf(CANDIDATES);
    const [year, month] = points;
    expect(pointAt(points, month?.x ?? 0, 300)).toBe(month);
    expect(pointAt(points, (month?.x ?? 0) + 40, 300)).toBe(year);
  });

  it('finds nothing far from everything', () => {
    expect(pointAt(pointsOf(AMBASSADORS), 60, 30)).toBeUndefined();
  });
});
