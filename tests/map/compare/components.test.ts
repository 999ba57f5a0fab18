import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { rangeBetween, NO_BRUSH, type Brush } from '../../../src/map/compare/brush.ts';
import BrushFields from '../../../src/map/compare/BrushFields.svelte';
import { pairPlaces } from '../../../src/map/compare/pair-places.ts';
import PeriodPair from '../../../src/map/compare/PeriodPair.svelte';
import Ranking from '../../../src/map/compare/Ranking.svelte';
import { rankPlaces } from '../../../src/map/compare/rank-places.ts';
import ScatterPlot from '../../../src/map/compare/ScatterPlot.svelte';
import type { Qualifier } from '../../../src/model/qualifier.ts';
import { value } from './pairs.ts';

const nothing = () => undefined;
const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length;

describe('ScatterPlot', () => {
  const codes = Array.from({ length: 20 }, (_, index) => `c${index}`);
  const qualifierOf = (index: number): Qualifier => (index < 3 ? 'plus_de' : 'exact');
  const { pairs } = pairPlaces(
    codes,
    new Map(codes.map((code, index) => [code, value(index)])),
    new Map(codes.map((code, index) => [code, value(2 * index + 1, qualifierOf(index))])),
  );
  const draw = (brush: Brush, more: { highlighted?: string; chosen?: string } = {}) =>
    render(ScatterPlot, {
      props: {
        pairs,
        brush,
        highlighted: more.highlighted,
        isChosen: (code) => code === more.chosen,
        color: '#123456',
        nameOf: (code) => `Lieu ${code}`,
        describe: (code) => `${code} en mots`,
        texts: {
          label: 'Nuage de 20 points',
          keyboard: 'Flèches',
          hint: 'Tracez',
          across: 'En large',
          up: 'En haut',
          tick: (number, decimals) => number.toFixed(decimals),
          inexact: 'point creux',
        },
        onbrush: nothing,
        onselect: nothing,
      },
    }).body;

  it('is one named image, one stop of the keyboard, and a mark for each territory', () => {
    const html = draw(NO_BRUSH);
    expect(html).toContain('aria-label="Nuage de 20 points"');
    expect(count(html, /tabindex="0"/g)).toBe(1);
    expect(count(html, /<circle class="plain/g)).toBe(20);
  });

  it('draws bounds hollow, and says so', () => {
    const html = draw(NO_BRUSH);
    expect(count(html, /<circle[^>]*class="plain[^>]*fill="var\(--paper\)"/g)).toBe(3);
    expect(html).toContain('point creux');
  });

  it('outlines what is picked, fades the rest and frames the bounds', () => {
    const html = draw({ across: rangeBetween(5, 9), up: NO_BRUSH.up });
    expect(count(html, /class="picked/g)).toBe(5);
    expect(count(html, /class="faded/g)).toBe(15);
    expect(count(html, /<rect class="brush/g)).toBe(1);
    expect(draw(NO_BRUSH)).not.toContain('class="brush');
  });

  it('names the territory that the map points at, and rings the chosen one', () => {
    const html = draw(NO_BRUSH, { highlighted: 'c4', chosen: 'c7' });
    expect(html).toContain('>Lieu c4</text>');
    expect(html).toContain('c4 en mots');
    expect(count(html, /class="chosen/g)).toBe(1);
    expect(draw(NO_BRUSH)).toContain('Tracez');
  });
});

describe('BrushFields', () => {
  it('names each field by its indicator, and can be emptied once something is picked', () => {
    const draw = (brush: Brush) =>
      render(BrushFields, {
        props: {
          brush,
          texts: {
            title: 'Retenir',
            across: 'Habitants',
            up: 'Familles',
            min: 'de',
            max: 'à',
            minOf: (label) => `${label}, au moins`,
            maxOf: (label) => `${label}, au plus`,
            noNumber: 'Pas un nombre',
            clear: 'Vider',
            picked: '3 communes',
          },
          read: Number,
          write: (bound) => String(bound).replace('.', ','),
          onbrush: nothing,
        },
      }).body;
    const html = draw({ across: rangeBetween(5.5, 9), up: NO_BRUSH.up });
    for (const label of ['Habitants', 'Familles'])
      for (const end of ['moins', 'plus']) expect(html).toContain(`"${label}, au ${end}"`);
    expect(html).toMatch(/value="9"/);
    // As the language of the page writes it, whatever that of the browser.
    expect(html).toMatch(/value="5,5"/);
    expect(html).not.toContain('type="number"');
    expect(html).toContain('aria-disabled="false"');
    expect(draw(NO_BRUSH)).toContain('aria-disabled="true"');
  });
});

describe('Ranking', () => {
  const codes = Array.from({ length: 30 }, (_, index) => `c${index}`);
  const places = new Map(
    codes.map((code, index) => [
      code,
      { ...value(100 - index, index === 2 ? 'plus_de' : 'exact'), isFragile: index === 1 },
    ]),
  );
  const draw = (reference: number | undefined, keep: readonly string[] = []) =>
    render(Ranking, {
      props: {
        ranked: rankPlaces(codes, places),
        reference,
        keep: new Set(keep),
        highlighted: 'c1',
        isChosen: (code) => code === 'c0',
        color: '#123456',
        nameOf: (code) => `Lieu ${code}`,
        texts: {
          caption: 'Les 30',
          rank: 'Rang',
          place: 'Territoire',
          value: 'Valeur',
          rankOf: ({ rank }) => `${rank}e`,
          valueOf: ({ measure }) => String(measure.value),
          reference: 'moyenne',
          gap: (hidden) => `${hidden} autres`,
          showAll: 'Tout',
          showEnds: 'Les bouts',
          open: 'barre ouverte',
          fragile: 'taux fragile',
        },
        onselect: nothing,
      },
    }).body;

  it('is a table of the two ends, that says how many it leaves out', () => {
    const html = draw(50);
    expect(html).toContain('<caption');
    expect(count(html, /<th scope="row"/g)).toBe(15);
    expect(html).toContain('15 autres');
    expect(html).toContain('Tout');
  });

  it('keeps the chosen territories', () => {
    const html = draw(50, ['c17']);
    expect(html).toContain('Lieu c17');
    expect(html).toContain('7 autres');
  });

  it('draws the reference across every bar, where there is one', () => {
    expect(count(draw(50), /class="mean/g)).toBe(15);
    expect(count(draw(undefined), /class="mean/g)).toBe(0);
  });

  it('opens the bar of a bound, and marks a fragile rate', () => {
    const html = draw(50);
    expect(count(html, /›<\/text>/g)).toBe(1);
    expect(html).toContain('barre ouverte');
    expect(count(html, /<abbr/g)).toBe(1);
  });
});

describe('PeriodPair', () => {
  const draw = (before: string | undefined, earlier: readonly string[] = ['2022']) =>
    render(PeriodPair, {
      props: {
        earlier: earlier.map((id) => ({ id, text: id })),
        later: [{ id: '2023', text: '2023' }],
        before,
        after: '2023',
        unit: 'absolute',
        texts: {
          title: 'Deux périodes',
          from: 'De',
          to: 'à',
          none: 'sans comparaison',
          unit: 'Écart',
          units: { absolute: 'en valeur', percent: 'en %' },
          nothing: 'Rien avant',
        },
        onbefore: nothing,
        onafter: nothing,
        onunit: nothing,
      },
    }).body;

  it('asks for the unit of a change once there is one', () => {
    expect(draw('2022')).toContain('Écart');
    expect(draw(undefined)).not.toContain('Écart');
  });

  it('says where nothing comes before', () => {
    expect(draw(undefined, [])).toContain('Rien avant');
    expect(draw(undefined)).not.toContain('Rien avant');
  });
});
