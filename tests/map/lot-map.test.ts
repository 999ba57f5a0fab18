import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { makeChoropleth } from '../../src/map/choropleth.ts';
import { makeCircleScale } from '../../src/map/circle-scale.ts';
import { countPlaces } from '../../src/map/count-places.ts';
import type { LegendTexts } from '../../src/map/legend-texts.ts';
import LotMap from '../../src/map/LotMap.svelte';
import MapLegend from '../../src/map/MapLegend.svelte';
import { groupMarkers } from '../../src/map/marker-groups.ts';
import type { MapTexts } from '../../src/map/map-texts.ts';
import type { MapMode } from '../../src/map/place-fill.ts';
import type { PlaceValue } from '../../src/map/place-state.ts';
import { shapesAt } from '../../src/map/shapes-at.ts';
import { ABSENCE_REASONS } from '../../src/model/measure.ts';
import type { Level } from '../../src/model/territory.ts';
import { indicatorStyle } from '../../src/theme/indicator-style.ts';
import { lotMap } from './lot.ts';

const base = lotMap();
const codes = base.communes.map(({ code }) => code);
const places = new Map(
  codes.slice(0, 300).map((code, index): [string, PlaceValue] => {
    const reason = ABSENCE_REASONS[index % 30];
    return [
      code,
      reason
        ? { measure: { kind: 'absent', reason } }
        : index % 30 === 3
          ? {
              measure: { kind: 'absent', reason: 'not-reported' },
              gap: 'direction-unknown',
            }
          : { measure: { kind: 'value', value: index % 40, qualifier: 'exact' } },
    ];
  }),
);
const classes = makeChoropleth(codes, [places], { count: 5, method: 'quantile', scheme: 'light' });
const counts = countPlaces(codes, places, classes.breaks);
const { groups } = groupMarkers(
  [
    { id: 'a', kind: 'event', code: '46042' },
    { id: 'b', kind: 'event', code: '46042' },
    { id: 'c', kind: 'partner', code: '46102' },
  ],
  base.shapes,
);
const shared = {
  breaks: classes.breaks,
  ramp: classes.ramp,
  circleScale: makeCircleScale(40, 30),
  markers: groups,
  markerStyles: { event: indicatorStyle(1), partner: indicatorStyle(3) },
  scheme: 'light',
} as const;

const mapTexts: MapTexts = {
  places: 'Territoires',
  keyboard: 'Flèches',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  zoomReset: 'Vue entière',
  zoomTo: (name) => `Cadrer ${name}`,
  pan: { up: 'Nord', down: 'Sud', left: 'Ouest', right: 'Est' },
  zoomed: String,
  chosen: (name) => name,
  wheelHint: 'Ctrl',
  fingersHint: 'Deux doigts',
  scaleBar: (km) => `${km} km`,
  north: 'N',
};

const drawMap = (
  mode: MapMode,
  selected = '46',
  shown: ReadonlyMap<string, PlaceValue> = places,
  level: Level = 'commune',
): string =>
  render(LotMap, {
    props: {
      ...shared,
      base,
      level,
      places: shown,
      mode,
      selected,
      label: 'Carte du Lot',
      texts: mapTexts,
      onback: () => undefined,
      describe: (code) => code,
      onselect: () => undefined,
    },
  }).body;

const texts: LegendTexts = {
  range: (low, high, last) => (last ? `${low} à ${high}` : `${low} à moins de ${high}`),
  places: (count) => `${count} communes`,
  states: {
    zero: 'zéro',
    'not-reported': 'non communiqué',
    'not-applicable': 'sans objet',
    withheld: 'non diffusé',
    'direction-unknown': 'sens inconnu',
    outside: 'aucune donnée',
  },
  inexactPlace: 'borne',
  exactCircle: 'exact',
  inexactCircle: 'approché',
  circles: (values) => `Cercles : ${values.join(', ')}`,
  event: 'Évènements',
  partner: 'Partenaires',
  markerCount: 'Plusieurs',
};

const drawLegend = (mode: MapMode): string =>
  render(MapLegend, {
    props: { ...shared, mode, counts, texts, numberText: String },
  }).body;

/** Ids that paints refer to, and ids that are there. */
function hatchIds(html: string): { used: Set<string>; there: Set<string> } {
  const all = (pattern: RegExp) => new Set([...html.matchAll(pattern)].map(([, id]) => id ?? ''));
  return { used: all(/url\(#([^)]+)\)/g), there: all(/<pattern id="([^"]+)"/g) };
}

describe('LotMap', () => {
  it('is one named image with every commune on it', () => {
    const html = drawMap('choropleth');
    expect(html).toContain('aria-label="Carte du Lot"');
    expect(html.match(/role="img"/g)).toHaveLength(1);
    for (const code of codes) expect(html).toContain(`data-code="${code}"`);
  });

  it('has one tab stop besides its buttons, a list box with an option', () => {
    const html = drawMap('choropleth', '46102');
    expect(html.match(/tabindex="0"/g)).toHaveLength(1);
    expect(html).toMatch(/role="listbox" tabindex="0" aria-label="Territoires"/);
    expect(html).toMatch(/role="option"[^>]*aria-selected="true"[^>]*>\s*Figeac/);
    expect(html).toMatch(/aria-setsize="312"/);
    expect(html.match(/role="status"/g)).toHaveLength(1);
  });

  it('fits the chosen territory with a button, where one is chosen', () => {
    expect(drawMap('none', '46102')).toContain('title="Cadrer Figeac"');
    expect(drawMap('none')).not.toContain('Cadrer');
  });

  it('points north', () => {
    expect(drawMap('none')).toMatch(/class="north[^"]*"[^>]*rotate\(1\.0\d*\)/);
  });

  it('writes nothing smaller than 12 pixels', () => {
    const sizes = [...drawMap('circles').matchAll(/font-size="([\d.]+)"/g)].map(([, text]) =>
      Number(text),
    );
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  it('marks the circles of values under zero with a minus', () => {
    const changed = new Map(places).set('46102', {
      measure: { kind: 'value', value: -12, qualifier: 'exact' },
    });
    expect(drawMap('circles', '46', changed).match(/class="minus/g)).toHaveLength(1);
    expect(drawMap('circles')).not.toContain('class="minus');
  });

  it.each(['epci', 'arrondissement', 'departement'] as const)('draws the level %s', (level) => {
    const html = drawMap('none', '46102', places, level);
    for (const { code } of shapesAt(base, level)) expect(html).toContain(`data-code="${code}"`);
    expect(html).not.toMatch(/<path[^>]*data-code="46102"/);
  });

  it.each(['epci', 'departement'] as const)(
    'dashes the outline of bounds over all borders at the level %s',
    (level) => {
      const bounds = new Map(
        shapesAt(base, level).map(({ code }): [string, PlaceValue] => [
          code,
          { measure: { kind: 'value', value: 5, qualifier: 'au_moins' } },
        ]),
      );
      const html = drawMap('choropleth', '46', bounds, level);
      const dashes = html.indexOf('stroke-dasharray="4 3"');
      expect(dashes).toBeGreaterThan(0);
      expect(html.lastIndexOf(`d="${base.epciMesh}"`)).toBeLessThan(dashes);
      expect(html.lastIndexOf(`d="${base.department.d}"`)).toBeLessThan(dashes);
    },
  );

  it('defines the hatches that it uses', () => {
    const { used, there } = hatchIds(drawMap('choropleth'));
    expect(used.size).toBe(5);
    for (const id of used) expect(there).toContain(id);
  });

  it('draws a circle for each value above zero', () => {
    const above = [...places.values()].filter(
      ({ measure }) => measure.kind === 'value' && measure.value > 0,
    );
    expect(drawMap('circles').match(/<circle data-code/g)).toHaveLength(above.length);
    expect(drawMap('none')).not.toContain('<circle data-code');
  });

  it('says how many events stand at one place, and shows the scale', () => {
    const html = drawMap('none');
    expect(html).toMatch(/>2<\/text>/);
    expect(html).toContain('10 km');
  });

  it('dims the rest of the département round the chosen territory', () => {
    expect(drawMap('none')).not.toContain('evenodd');
    expect(drawMap('none', '200067361')).toContain('evenodd');
  });
});

describe('MapLegend', () => {
  it('gives each class its bounds and its count, and every state that is on the map', () => {
    const html = drawLegend('choropleth');
    counts.classes.forEach((count) => expect(html).toContain(`${count} communes`));
    for (const state of Object.values(texts.states)) expect(html).toContain(state);
    expect(html).not.toContain('borne');
    const { used, there } = hatchIds(html);
    expect(used.size).toBe(5);
    for (const id of used) expect(there).toContain(id);
  });

  it('writes bounds as they are shown, and says how many rates are not steady', () => {
    const props = {
      ...shared,
      mode: 'choropleth',
      shown: classes.breaks.map((bound) => bound + 1000),
      counts: { ...counts, fragile: 99 },
      texts: { ...texts, fragilePlaces: (count: number) => `${count} taux fragiles` },
      numberText: String,
    } as const;
    const html = render(MapLegend, { props }).body;
    expect(html).toContain(`${(classes.breaks[0] ?? NaN) + 1000} à moins de`);
    expect(html).toContain('99 taux fragiles');
    expect(drawLegend('choropleth')).not.toContain('fragiles');
  });

  it('nests circles of round values', () => {
    const html = drawLegend('circles');
    expect(html).toContain('Cercles : 20, 5, 1');
    expect(html).not.toContain('à moins de');
  });

  it('keys the markers that are on the map', () => {
    const html = drawLegend('none');
    for (const text of ['Évènements', 'Partenaires', 'Plusieurs']) expect(html).toContain(text);
  });
});
