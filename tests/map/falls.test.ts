import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { legendLines } from '../../src/map/legend-lines.ts';
import { countPlaces } from '../../src/map/count-places.ts';
import { MAP_COLORS } from '../../src/map/map-colors.ts';
import MapFalls from '../../src/map/MapFalls.svelte';
import type { PlaceValue } from '../../src/map/place-state.ts';
import { lotMap } from './lot.ts';

const value = (number: number): PlaceValue => ({
  measure: { kind: 'value', value: number, qualifier: 'exact' },
});

describe('MapFalls', () => {
  it('marks each territory under zero with a sign, whatever its colour', () => {
    const shapes = lotMap().communes.slice(0, 7);
    const html = render(MapFalls, { props: { shapes, colors: MAP_COLORS.light, unit: 1 } }).body;
    const [first = ''] = /d="([^"]+)"/.exec(html)?.slice(1) ?? [];
    expect(first.match(/M/g)).toHaveLength(7);
  });
});

describe('the legend of a map of changes', () => {
  const legend = (values: readonly number[]) => {
    const places = new Map(values.map((number, index) => [String(index), value(number)]));
    return legendLines({
      mode: 'choropleth',
      shown: [-5, 0, 5],
      ramp: ['#111111', '#222222'],
      counts: countPlaces(places.keys(), places, [-5, 0, 5]),
      colors: MAP_COLORS.light,
      texts: {
        range: (low, high) => `${low} à ${high}`,
        places: String,
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
        negativeCircle: 'au-dessous de zéro',
        circles: String,
        event: 'évènement',
        partner: 'partenaire',
        markerCount: 'plusieurs',
      },
      numberText: String,
    });
  };

  it('explains the sign of falls, and counts them', () => {
    const line = legend([-4, -1, 3]).find(({ sign }) => sign === 'minus');
    expect(line).toMatchObject({ text: 'au-dessous de zéro', count: 2 });
    expect(legend([1, 3]).some(({ sign }) => sign === 'minus')).toBe(false);
  });
});
