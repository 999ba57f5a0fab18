import { describe, expect, it } from 'vitest';
import { makeChoropleth } from '../../../src/map/choropleth.ts';
import { makeCircleScale } from '../../../src/map/circle-scale.ts';
import { countPlaces } from '../../../src/map/count-places.ts';
import type { MapContent } from '../../../src/map/map-content.ts';
import { smallMapsPicture } from '../../../src/map/picture/small-maps-picture.ts';
import type { PlaceValue } from '../../../src/map/place-state.ts';
import { indicatorStyle } from '../../../src/theme/indicator-style.ts';
import type { Drawn, Picture } from '../../../src/theme/drawing/picture.ts';
import { frame, textsOutside, writtenTexts } from '../../charts/drawn-bounds.ts';
import { lotMap } from '../lot.ts';
import { legendTexts } from './legend-texts.ts';

const base = lotMap();
const codes = base.communes.map(({ code }) => code);
const places = new Map(
  codes.map((code, index): [string, PlaceValue] => [
    code,
    { measure: { kind: 'value', value: index % 40, qualifier: 'exact' } },
  ]),
);
const content: MapContent = {
  base,
  level: 'commune',
  places,
  mode: 'circles',
  circleScale: makeCircleScale(40, 30),
  markerStyles: { event: indicatorStyle(1), partner: indicatorStyle(3) },
  selected: '46',
  scheme: 'light',
};
const legend = {
  title: '',
  counts: countPlaces(codes, places, []),
  shown: [],
  categories: [],
  texts: legendTexts,
  numberText: String,
};
const draw = (count: number, width: number, height: number) =>
  smallMapsPicture(
    content,
    Array.from({ length: count }, (_, index) => ({ title: String(2019 + index), places })),
    legend,
    frame(width, height, 16),
    (left) => `et ${left} avant`,
  );

/** Where each map stands: what is scaled and holds the contour of the département. */
function mapsIn(items: readonly Drawn[]) {
  const { bounds } = base.department;
  return items.flatMap((item) => {
    if (item.kind !== 'group' || !JSON.stringify(item).includes(base.department.d)) return [];
    const [x1, y1] = [item.x + item.scale * bounds.width, item.y + item.scale * bounds.height];
    return [{ x0: item.x, y0: item.y, x1, y1 }];
  });
}

/** The texts of a picture that stand on one another. */
const crossing = (picture: Picture) =>
  writtenTexts(picture).flatMap((one, index, all) =>
    all
      .slice(index + 1)
      .filter(({ x0, x1, y }) => Math.abs(y - one.y) < 12 && x0 < one.x1 && x1 > one.x0)
      .map(({ text }) => `${one.text} / ${text}`),
  );

describe('smallMapsPicture()', () => {
  it.each([
    ['a page', 7, 1100, 400],
    ['a square', 3, 430, 230],
    ['a story', 7, 430, 420],
    ['a year of months', 12, 1100, 400],
  ])('stands all maps apart, in order and within %s', (_, count, width, height) => {
    const picture = draw(count, width, height);
    const maps = mapsIn(picture.items);
    expect(maps).toHaveLength(count);
    expect(picture.leftOut).toBeUndefined();
    expect(textsOutside(picture)).toEqual([]);
    maps.forEach((one, index) => {
      expect(one.x0).toBeGreaterThan(-1);
      expect(one.x1).toBeLessThan(width + 1);
      expect(one.y1).toBeLessThan(height + 1);
      for (const other of maps.slice(index + 1)) {
        const isAfter = other.y0 > one.y1 || (other.y0 === one.y0 && other.x0 > one.x1);
        expect(isAfter).toBe(true);
      }
    });
  });

  it('counts the territories of each line of the legend under the maps, where no row is lost', () => {
    const said = writtenTexts(draw(7, 1100, 560)).map(({ text }) => text);
    expect(said).toContain(`zéro ${legendTexts.places(legend.counts.states.zero)}`);
  });

  it('leaves out the first where all could not be told apart, and says how many', () => {
    const picture = draw(12, 430, 200);
    const shown = mapsIn(picture.items).length;
    expect(shown).toBeGreaterThan(0);
    expect(picture.leftOut).toBe('charts');
    const said = writtenTexts(picture).map(({ text }) => text);
    expect(said).toContain('2030');
    expect(said).not.toContain('2019');
    expect(said).toContain(`et ${12 - shown} avant`);
    expect(textsOutside(picture)).toEqual([]);
    for (const { x0, x1 } of mapsIn(picture.items)) expect(x1 - x0).toBeGreaterThan(4 * 16);
  });

  it.each([
    ['a square', 5, 430, 175],
    ['a story', 7, 430, 265],
    ['a link card', 3, 533, 112],
  ])('tells as many periods in %s beside classes that can be read', (_, least, width, height) => {
    const { breaks, ramp } = makeChoropleth(codes, [places], {
      count: 5,
      method: 'quantile',
      scheme: 'light',
    });
    const picture = smallMapsPicture(
      { ...content, mode: 'choropleth', breaks, ramp },
      Array.from({ length: 7 }, (_, index) => ({ title: String(2019 + index), places })),
      {
        ...legend,
        counts: countPlaces(codes, places, breaks),
        shown: breaks,
        texts: { ...legendTexts, range: (low, high) => `${low} à moins de ${high}` },
        numberText: (value) => value.toFixed(2),
      },
      frame(width, height, 16),
      (left) => `et ${left} périodes avant, dans les données`,
    );
    expect(mapsIn(picture.items).length).toBeGreaterThanOrEqual(least);
    expect(textsOutside(picture)).toEqual([]);
    const legends = picture.items.filter(
      (item) => item.kind === 'group' && !JSON.stringify(item).includes(base.department.d),
    );
    expect(legends).toMatchObject([{ scale: 1 }]);
    expect(crossing(picture)).toEqual([]);
  });

  it('draws no legend where none is wanted', () => {
    const { items } = smallMapsPicture(
      content,
      [{ title: '2019', places }],
      legend,
      { ...frame(600, 400, 16), legend: false },
      String,
    );
    expect(writtenTexts({ width: 600, height: 400, items }).map(({ text }) => text)).toEqual([
      '2019',
    ]);
  });
});
