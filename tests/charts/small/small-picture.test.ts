import { describe, expect, it } from 'vitest';
import type { SmallChartsData } from '../../../src/charts/small/small-data.ts';
import { smallChartsHeight } from '../../../src/charts/small/small-layout.ts';
import { smallChartsPicture } from '../../../src/charts/small/small-picture.ts';
import { timeRange } from '../../../src/charts/time-range.ts';
import { frame, ruler, textsOutside, writtenTexts } from '../drawn-bounds.ts';
import { OPTIONS, period, point, series } from '../sample-series.ts';

function data(kind: 'stock' | 'flux', places: readonly (readonly number[])[]): SmallChartsData {
  const periods = ['2019', '2020', '2021', '2022'].map(period);
  return {
    charts: places.map((values, index) => ({
      id: `e${index}`,
      name: 'Causses et Vallée de la Dordogne, au nom long',
      series: series(
        `e${index}`,
        kind,
        values.map((value, year) => point(`${2019 + year}`, value)),
      ),
      note: '40 personnes au total',
      isChosen: false,
    })),
    time: timeRange(periods),
    tickText: OPTIONS.tickText,
    numberText: String,
    emptyText: 'aucun chiffre',
    moreText: (count) => `et ${count} autres`,
  };
}

const TEN = Array.from({ length: 10 }, (_, index) => (index === 9 ? [] : [40 - index, 20, 30, 10]));

describe('smallChartsPicture()', () => {
  it.each([300, 350, 700, 1164])('keeps every text inside a width of %i', (width) => {
    for (const kind of ['stock', 'flux'] as const) {
      const all = data(kind, TEN);
      const height = smallChartsHeight(all, width, ruler);
      expect(textsOutside(smallChartsPicture(all, frame(width, height)).picture)).toEqual([]);
    }
  });

  it.each([
    [357, 235],
    [357, 120],
    [460, 90],
    [940, 350],
  ])('fits in %i × %i, saying how many charts it leaves out', (width, height) => {
    const { picture, marks } = smallChartsPicture(data('flux', TEN), frame(width, height));
    expect(textsOutside(picture)).toEqual([]);
    expect(marks.length).toBeGreaterThan(0);
    const names = new Set(marks.map(({ series: name }) => name)).size;
    const more = writtenTexts(picture).find(({ text }) => text.startsWith('et '));
    const empty = writtenTexts(picture).filter(({ text }) => text === 'aucun chiffre').length;
    const left = Number(/\d+/.exec(more?.text ?? '0')?.[0]);
    expect(names + empty + left).toBe(TEN.length);
  });

  it('cuts no name for want of a line, where there is room for another', () => {
    const all = data('flux', TEN);
    const name = 'Pays de Lalbenque-Limogne';
    const charts = all.charts.map((chart) => ({ ...chart, name }));
    const { picture } = smallChartsPicture({ ...all, charts }, frame(357, 400));
    expect(writtenTexts(picture).some(({ text }) => text.startsWith('et '))).toBe(false);
    const cut = writtenTexts(picture).filter(({ text }) => text.endsWith('…'));
    expect(cut).toEqual([]);
  });

  it.each([
    ['square', 994, 430, 36, 6],
    ['portrait', 994, 640, 36, 9],
    ['link', 1116, 270, 32, 4],
  ])('leaves charts out of a %s post, and says so, rather than cut names', (...given) => {
    const [, width, height, textSize, least] = given;
    const all = data('flux', TEN);
    const names = ['Grand-Figeac', 'Causses et Vallée de la Dordogne', 'Pays de Lalbenque-Limogne'];
    const charts = all.charts.map((chart, index) => ({ ...chart, name: names[index % 3] ?? '' }));
    const room = { ...frame(width, height), textSize };
    const { picture } = smallChartsPicture({ ...all, charts }, room);
    const texts = writtenTexts(picture).map(({ text }) => text);
    expect(texts.filter((text) => text.includes('…'))).toEqual([]);
    const left = Number(/\d+/.exec(texts.find((text) => text.startsWith('et ')) ?? '0')?.[0]);
    expect(TEN.length - left).toBeGreaterThanOrEqual(least);
    expect(picture.leftOut).toBe(left > 0 ? 'charts' : undefined);
  });

  it('stands in two columns on a phone', () => {
    const { marks } = smallChartsPicture(data('flux', TEN), frame(350, 2000));
    const lefts = new Set(
      marks.filter(({ id }) => id.endsWith(' 0')).map(({ box }) => Math.round(box.x0)),
    );
    expect(lefts.size).toBe(2);
  });

  it('draws equal values as high in every chart', () => {
    const { marks } = smallChartsPicture(data('flux', [[40], [20], [20]]), frame(700, 200));
    const [first, second, third] = marks.map(({ box }) => box.y1 - box.y0);
    expect(second).toBeCloseTo(third ?? NaN);
    expect(first).toBeCloseTo(2 * (second ?? NaN));
  });

  it('says of a chart that it has no figures', () => {
    const { picture } = smallChartsPicture(data('flux', TEN), frame(700, 600));
    const said = writtenTexts(picture).filter(({ text }) => text === 'aucun chiffre');
    expect(said).toHaveLength(1);
  });
});
