import { describe, expect, it } from 'vitest';
import type { ChartSeries } from '../../src/charts/chart-series.ts';
import { endLabels } from '../../src/charts/end-labels.ts';
import { evolutionLayout } from '../../src/charts/evolution-layout.ts';
import { evolutionScene } from '../../src/charts/evolution-scene.ts';
import { labelBox } from '../../src/charts/plot-label.ts';
import { pointBox } from '../../src/charts/point-box.ts';
import { boxesMeet } from '../../src/theme/box.ts';
import type { TextRuler } from '../../src/theme/drawing/picture.ts';
import { textWidth } from '../../src/theme/text-width.ts';
import { valueLabels } from '../../src/charts/value-labels.ts';
import { AMBASSADORS, CANDIDATES, FAMILIES, OPTIONS, point, series } from './sample-series.ts';
import { areaFor } from './sample-area.ts';

const widthOf = (text: string) => textWidth(text, 13);
const ruler: TextRuler = (text, { size }) => textWidth(text, size);

function laidOut(all: readonly ChartSeries[]) {
  const scene = evolutionScene({ series: all }, OPTIONS);
  const area = areaFor(scene);
  return { scene, area, layout: evolutionLayout(scene, area) };
}

describe('valueLabels()', () => {
  it.each([
    ['a stock', [AMBASSADORS], ['320', '400', '500', '500']],
    ['two sources', [FAMILIES], ['400', '400']],
    ['a month before its year', [CANDIDATES], ['16', '18']],
  ])('writes the values of %s, apart from marks and from one another', (_, all, expected) => {
    const { scene, area, layout } = laidOut(all);
    const labels = valueLabels(scene, layout, area, ruler);
    expect(labels.map(({ text }) => text).sort()).toEqual(expected);
    const boxes = labels.map((label) => labelBox(label, widthOf(label.text), 13));
    boxes.forEach((box, index) => {
      expect(boxes.slice(index + 1).some((other) => boxesMeet(box, other))).toBe(false);
      const marks = layout.points.filter(({ kind }) => kind === 'mark').map(pointBox);
      expect(marks.some((other) => boxesMeet(box, other))).toBe(false);
    });
  });

  it('writes nothing for an absence, nor among many points', () => {
    const absent = laidOut([series('a', 'flux', [point('2020', 'withheld')])]);
    expect(valueLabels(absent.scene, absent.layout, absent.area, ruler)).toEqual([]);
    const years = Array.from({ length: 20 }, (_, index) => point(String(2000 + index), index));
    const many = laidOut([series('a', 'flux', years)]);
    expect(valueLabels(many.scene, many.layout, many.area, ruler)).toEqual([]);
  });

  it('names all the columns or none', () => {
    const points = [point('2020', 10), point('2021', 10, 'exact', { shortText: 'x'.repeat(80) })];
    const { scene, area, layout } = laidOut([series('a', 'flux', points)]);
    expect(valueLabels(scene, layout, area, ruler)).toEqual([]);
  });
});

describe('endLabels()', () => {
  const contacts = series('contacts', 'stock', [point('2022', 495)], 1);

  it('names two or three lines after their ends, apart from one another', () => {
    const { scene, layout } = laidOut([AMBASSADORS, contacts]);
    const labels = endLabels(scene, layout, 800, ruler);
    expect(labels.map(({ text }) => text).sort()).toEqual(['ambassadeurs', 'contacts']);
    const [first, second] = labels.map(({ y }) => y);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(13);
  });

  it.each([
    ['one line', [AMBASSADORS], 800],
    ['columns', [AMBASSADORS, CANDIDATES], 800],
    ['a narrow chart', [AMBASSADORS, contacts], 400],
  ])('leaves %s to the legend', (_, all, width) => {
    const { scene, layout } = laidOut(all);
    expect(endLabels(scene, layout, width, ruler)).toEqual([]);
  });
});
