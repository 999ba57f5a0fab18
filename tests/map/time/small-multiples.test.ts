import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { mapFr } from '../../../src/i18n/map-fr.ts';
import { makeChoropleth } from '../../../src/map/choropleth.ts';
import { makeCircleScale } from '../../../src/map/circle-scale.ts';
import type { MapMode } from '../../../src/map/place-fill.ts';
import type { PlaceValue } from '../../../src/map/place-state.ts';
import SmallMultiples from '../../../src/map/time/SmallMultiples.svelte';
import { SMALL_MAPS, type SmallMapItem } from '../../../src/map/time/small-maps.ts';
import { measure } from '../../model/in-words.ts';
import { lotMap } from '../lot.ts';

const base = lotMap();
const codes = base.communes.map(({ code }) => code);

/** A year in which the first communes have a value, one more each year; one is at zero. */
function year(index: number): SmallMapItem {
  const places = codes
    .slice(0, 10 + index)
    .map((code, i): [string, PlaceValue] => [code, { measure: measure(String(i)) }]);
  return { id: String(2000 + index), title: String(2000 + index), places: new Map(places) };
}

function draw(
  count: number,
  mode: MapMode = 'choropleth',
  outlined: readonly string[] = [],
): string {
  const items = Array.from({ length: count }, (_, index) => year(index));
  const all = items.map(({ places }) => places);
  const { breaks, ramp } = makeChoropleth(codes, all, {
    count: 4,
    method: 'quantile',
    scheme: 'light',
  });
  const props = {
    base,
    level: 'commune',
    items,
    mode,
    breaks,
    ramp,
    circleScale: makeCircleScale(20, 40),
    scheme: 'light',
    outlined,
    label: 'Familles',
    numberText: String,
    texts: mapFr.time,
    onopen: () => undefined,
  } as const;
  return render(SmallMultiples, { props }).body;
}

const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0;

describe('SmallMultiples', () => {
  it('draws one named map a year, which says its own counts', () => {
    const html = draw(3);
    expect(count(html, /<figure/g)).toBe(3);
    expect(html).toContain(
      'aria-label="Familles, 2001\u00a0: 10 valeurs, 1 à zéro, 301 sans chiffre"',
    );
    expect(html).toContain('aria-label="Voir 2001 en grand"');
    expect(count(html, /role="img"/g)).toBe(3);
  });

  it('draws few paths, however many communes', () => {
    expect(count(draw(8), /<path/g)).toBeLessThan(8 * 25);
  });

  it('defines the hatches that it uses', () => {
    const html = draw(2);
    const used = [...html.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id ?? '');
    expect(used.length).toBeGreaterThan(0);
    for (const id of used) expect(html).toContain(`<pattern id="${id}"`);
  });

  it('shows the latest maps first, so many at once', () => {
    const html = draw(SMALL_MAPS + 3);
    expect(count(html, /<figure/g)).toBe(SMALL_MAPS);
    expect(html).toContain('Voir 2014 en grand');
    expect(html).not.toContain('Voir 2002 en grand');
    expect(html).toContain('Cartes 4 à 15 sur 15');
    expect(draw(SMALL_MAPS)).not.toContain('Cartes 1');
  });

  it('draws circles of one scale', () => {
    const html = draw(1, 'circles');
    expect(count(html, /<circle data-code/g)).toBe(9);
  });

  it('outlines a territory on each map, and not the whole département', () => {
    const paths = (outlined: string[]) => count(draw(3, 'choropleth', outlined), /<path/g);
    expect(paths(['46042', '46']) - paths([])).toBe(6);
  });
});
