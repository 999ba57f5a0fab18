import { describe, expect, it } from 'vitest';
import { decimated } from '../../src/charts/decimated.ts';
import { evolutionScene } from '../../src/charts/evolution-scene.ts';
import { areaFor } from './sample-area.ts';
import { OPTIONS, point, series } from './sample-series.ts';

function daily(count: number, valueOf: (index: number) => number) {
  const points = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10);
    return valueOf(index) < 0 ? point(day, 'withheld') : point(day, valueOf(index));
  });
  const scene = evolutionScene({ series: [series('a', 'stock', points)] }, OPTIONS);
  const entries = scene.tracks[0]?.entries ?? [];
  return { entries, kept: decimated(entries, areaFor(scene)) };
}

const values = (entries: ReturnType<typeof daily>['entries']) =>
  entries.map(({ point: { measure } }) => (measure.kind === 'value' ? measure.value : -1));

describe('decimated()', () => {
  it('keeps every point where there are fewer than px', () => {
    const { entries, kept } = daily(600, (index) => index);
    expect(kept).toBe(entries);
  });

  it('keeps the peaks, the ends and the order of many', () => {
    const { entries, kept } = daily(9_000, (index) => (index === 4_321 ? 99_999 : index % 7));
    expect(kept.length).toBeLessThan(3_000);
    expect(values(kept)).toContain(99_999);
    expect([kept[0], kept.at(-1)]).toEqual([entries[0], entries.at(-1)]);
    const places = kept.map(({ pointIndex }) => pointIndex);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('keeps the sign of an absence', () => {
    const { kept } = daily(9_000, (index) => (index === 4_321 ? -1 : 5));
    expect(values(kept)).toContain(-1);
  });
});
