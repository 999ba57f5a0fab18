import { describe, expect, it } from 'vitest';
import { makeChoropleth } from '../../../src/map/choropleth.ts';
import { makeCircleScale } from '../../../src/map/circle-scale.ts';
import { countPlaces } from '../../../src/map/count-places.ts';
import type { MapContent } from '../../../src/map/map-content.ts';
import { groupMarkers } from '../../../src/map/marker-groups.ts';
import type { LegendContent } from '../../../src/map/picture/legend-drawing.ts';
import { mapPicture } from '../../../src/map/picture/map-picture.ts';
import { type PlaceValue, UNCLASSED_STATES } from '../../../src/map/place-state.ts';
import { ABSENCE_REASONS } from '../../../src/model/measure.ts';
import type { Drawn, DrawnOutline, DrawnText } from '../../../src/theme/drawing/picture.ts';
import { indicatorStyle } from '../../../src/theme/indicator-style.ts';
import { textWidth } from '../../../src/theme/text-width.ts';
import { lotMap } from '../lot.ts';
import { legendTexts as texts } from './legend-texts.ts';

const base = lotMap();
const codes = base.communes.map(({ code }) => code);
const places = new Map(
  codes.slice(0, 300).map((code, index): [string, PlaceValue] => {
    const reason = ABSENCE_REASONS[index % 30];
    if (reason) return [code, { measure: { kind: 'absent', reason } }];
    const qualifier = index % 30 === 4 ? 'plus_de' : 'exact';
    return [code, { measure: { kind: 'value', value: index % 40, qualifier } }];
  }),
);
const classes = makeChoropleth(codes, [places], { count: 5, method: 'quantile', scheme: 'light' });
const counts = countPlaces(codes, places, classes.breaks);
const content: MapContent = {
  base,
  level: 'commune',
  places,
  mode: 'choropleth',
  breaks: classes.breaks,
  ramp: classes.ramp,
  circleScale: makeCircleScale(40, 30),
  markers: groupMarkers(
    [
      { id: 'a', kind: 'event', code: '46042' },
      { id: 'b', kind: 'event', code: '46042' },
    ],
    base.shapes,
  ).groups,
  markerStyles: { event: indicatorStyle(1), partner: indicatorStyle(3) },
  selected: '46',
  scheme: 'light',
};
const legend: LegendContent = {
  title: 'Familles installées',
  counts,
  shown: classes.breaks,
  categories: [],
  texts,
  numberText: String,
};
const ruler = (text: string, { size }: { readonly size: number }) => textWidth(text, size);
const draw = (more: Partial<MapContent> = {}, width = 900, height = 600, isKeyed = true) =>
  mapPicture({ ...content, ...more }, { scaleBar: (km) => `${km} km`, north: 'N' }, legend, {
    width,
    height,
    textSize: 16,
    legend: isKeyed,
    ruler,
  });

/** Everything drawn, with where it stands and how large. */
function flat(items: readonly Drawn[], x = 0, y = 0, scale = 1): Placed[] {
  return items.flatMap((item) =>
    item.kind === 'group'
      ? flat(item.items, x + item.x * scale, y + item.y * scale, scale * item.scale)
      : [{ item, x, y, scale }],
  );
}
interface Placed {
  readonly item: Exclude<Drawn, { kind: 'group' }>;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}
const outlines = (all: readonly Placed[]) =>
  all.flatMap(({ item }): DrawnOutline[] => (item.kind === 'outline' ? [item] : []));
const words = (all: readonly Placed[]) =>
  all.flatMap((placed): (Placed & { item: DrawnText })[] =>
    placed.item.kind === 'text' ? [{ ...placed, item: placed.item }] : [],
  );

describe('mapPicture()', () => {
  it('paints each territory by its class, or by the pattern of its state', () => {
    const drawn = outlines(flat(draw({}, 900, 600, false).items));
    const fillOf = (code: string) =>
      drawn.find((one) => one.d === base.shapes.get(code)?.d && one.fill !== undefined)?.fill;
    const hatched = codes.filter((code) => 'tile' in (fillOf(code) ?? {}));
    const valueless = codes.filter((code) => places.get(code)?.measure.kind !== 'value');
    expect(hatched).toEqual(valueless);
    const outside = fillOf(codes[305] ?? '');
    expect(outside).not.toEqual(fillOf(codes[0] ?? ''));
    const [low, high] = [codes[5], codes[39]].map((code) => fillOf(code ?? ''));
    expect(low).toEqual({ color: classes.ramp[0], alpha: 1 });
    expect(high).toEqual({ color: classes.ramp.at(-1), alpha: 1 });
  });

  it('dashes the outline of bounds over all borders', () => {
    const drawn = outlines(flat(draw({}, 900, 600, false).items));
    const dashed = drawn.findIndex(({ stroke }) => stroke?.cap === 'butt' && stroke.dash[1]);
    const borders = [base.epciMesh, base.department.d];
    expect(dashed).toBeGreaterThan(0);
    expect(drawn.findLastIndex(({ d }) => borders.includes(d))).toBeLessThan(dashed);
  });

  it('draws circles whose areas are as their values, open where they are bounds', () => {
    const drawn = outlines(flat(draw({ mode: 'circles' }, 900, 600, false).items));
    const radius = ({ d }: DrawnOutline) => Number(/a([\d.]+) \1 0 1 0/.exec(d)?.[1] ?? NaN);
    const circles = drawn.filter((one) => radius(one) > 0 && one.stroke !== undefined);
    const valued = codes.filter((code) => {
      const measure = places.get(code)?.measure;
      return measure?.kind === 'value' && measure.value > 0;
    });
    expect(circles.length).toBe(valued.length);
    const areas = circles.map((one) => radius(one) ** 2);
    expect(Math.max(...areas)).toBeCloseTo(30 ** 2 * (39 / 40), 6);
    expect(Math.max(...areas) / Math.min(...areas)).toBeCloseTo(39, 6);
    expect(circles.filter(({ stroke }) => (stroke?.dash.length ?? 0) > 0)).toHaveLength(
      valued.filter((code) => codes.indexOf(code) % 30 === 4).length,
    );
  });

  it.each([
    ['wide', 1164, 560],
    ['square', 480, 480],
    ['tall', 480, 820],
  ])('keeps all that it draws within a %s space', (_name, width, height) => {
    for (const mode of ['choropleth', 'circles'] as const) {
      const all = flat(draw({ mode }, width, height).items);
      for (const { item, x, y, scale } of words(all)) {
        const wide = ruler(item.text, item.style);
        const left = item.x - { left: 0, center: wide / 2, right: wide }[item.align];
        expect(x + left * scale).toBeGreaterThan(-1);
        expect(x + (left + wide) * scale).toBeLessThan(width + 1);
        expect(y + item.y * scale).toBeLessThan(height + 1);
      }
    }
  });

  it.each([
    ['square', 480, 220, 0.7],
    ['portrait', 480, 275, 0.75],
    ['link', 620, 150, 0.6],
  ])('keeps the words of rates at their size, and a large map, in a %s post', (...sizes) => {
    const [, width, height, share] = sizes;
    const none = { ...counts.states };
    for (const state of UNCLASSED_STATES) none[state] = state === 'zero' ? 37 : 0;
    const rates = {
      ...legend,
      title: '',
      counts: { ...counts, states: none, inexact: 0, fragile: 71 },
      texts: {
        ...texts,
        range: (low: string, high: string) => `${low},55 à moins de ${high},85`,
        fragilePlaces: (count: number) => `${count} taux fragiles : moins de 200 habitants.`,
      },
    };
    const frame = { width, height, textSize: 16, legend: true, ruler };
    const { items } = mapPicture(content, { scaleBar: String, north: 'N' }, rates, frame);
    for (const { item, scale } of words(flat(items))) {
      expect(item.style.size * scale, item.text).toBeGreaterThan(0.83 * 16);
    }
    const land = flat(items).find(
      ({ item }) => item.kind === 'outline' && item.d === base.department.d,
    );
    const room = Math.min(height, (base.height / base.width) * width);
    expect((land?.scale ?? 0) * base.height).toBeGreaterThan(share * room);
  });

  it('explains each class and state with its count, and nothing where no legend is wanted', () => {
    const said = words(flat(draw().items)).map(({ item }) => item.text);
    expect(said).toContain('Familles installées');
    expect(said.join(' ')).toContain('non renseigné');
    expect(said).toContain(`${counts.states.outside} communes`);
    const bare = words(flat(draw({}, 900, 600, false).items)).map(({ item }) => item.text);
    expect(bare).not.toContain('Familles installées');
    expect(bare).toContain('N');
  });

  describe('with many marks', () => {
    const items = codes.flatMap((code) => [
      { id: `a${code}`, kind: 'event' as const, code },
      { id: `b${code}`, kind: 'event' as const, code },
    ]);
    const { groups } = groupMarkers(items, base.shapes);
    const crowded = (width: number, height: number) =>
      words(flat(draw({ markers: groups, mode: 'circles' }, width, height).items));

    it.each([
      ['a square', 436, 330],
      ['a page', 1164, 560],
      ['a narrow strip', 250, 480],
    ])('writes nothing smaller than on the page in %s', (_name, width, height) => {
      for (const { item, scale } of crowded(width, height)) {
        expect(item.style.size * scale, item.text).toBeGreaterThan(0.75 * 16);
      }
    });

    it('has its numbers give way rather than the names of towns', () => {
      const said = crowded(436, 330).map(({ item }) => item.text);
      expect(said).toEqual(expect.arrayContaining(['Cahors', 'Figeac']));
      expect(said).not.toContain('2');
      expect(said).toContain('nombre');
    });
  });

  it('numbers the marks of several where there is room', () => {
    const said = words(flat(draw().items)).map(({ item }) => item.text);
    expect(said.filter((text) => text === '2')).toHaveLength(2);
  });

  it('is the same picture each time', () => {
    expect(draw()).toEqual(draw());
  });
});
