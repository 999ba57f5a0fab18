import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { comboboxMove } from '../../src/panels/combobox-move.ts';
import PlaceCombobox from '../../src/panels/PlaceCombobox.svelte';

describe('comboboxMove()', () => {
  it.each([
    ['ArrowDown', -1, 3, 0],
    ['ArrowDown', 1, 3, 2],
    ['ArrowDown', 2, 3, 0],
    ['ArrowUp', 2, 3, 1],
    ['ArrowUp', 0, 3, 2],
    ['ArrowUp', -1, 3, 2],
    ['ArrowDown', -1, 0, undefined],
    ['Enter', 1, 3, undefined],
    ['Home', 1, 3, undefined],
  ])('for %s from option %i of %3$i leads to %4$s', (key, active, count, expected) => {
    expect(comboboxMove(key, active, count)).toBe(expected);
  });
});

describe('PlaceCombobox', () => {
  it('is a named combo box, empty and closed, that controls its list', () => {
    const html = render(PlaceCombobox, {
      props: {
        label: 'Chercher un lieu',
        placeholder: 'St Céré',
        search: () => Promise.resolve([]),
        texts: {
          levels: {
            commune: 'commune',
            epci: 'intercommunalité',
            arrondissement: 'arrondissement',
            departement: 'département',
          },
          found: String,
          more: String,
          none: 'Aucun',
          chosen: String,
        },
        onchoose: () => undefined,
      },
    }).body;
    const input = /<input[^>]*>/.exec(html)?.[0] ?? '';
    expect(input).toContain('role="combobox"');
    expect(input).toContain('aria-expanded="false"');
    expect(input).not.toContain('aria-activedescendant');
    const list = /aria-controls="([^"]+)"/.exec(input)?.[1] ?? '?';
    expect(html).toMatch(new RegExp(`<ul role="listbox" id="${list}"`));
    const id = /id="([^"]+)"/.exec(input)?.[1] ?? '?';
    expect(html).toContain(`for="${id}"`);
    expect(html).toMatch(/class="popup[^"]*" hidden/);
  });
});
