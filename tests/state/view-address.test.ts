import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../src/model/period.ts';
import { readView, writeView } from '../../src/state/view-address.ts';
import {
  DATA_SETS,
  DEFAULT_VIEW,
  GRAINS,
  MAP_LEVELS,
  MAP_MODES,
  type View,
} from '../../src/state/view.ts';

const year = fc.option(fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }), { nil: undefined });
const codeText = fc.string({
  unit: fc.constantFrom(...'azAZ09éŒßñ_.-日'),
  minLength: 1,
  maxLength: 64,
});
const code = fc.option(codeText, { nil: undefined });
const codes = fc.option(fc.uniqueArray(codeText, { maxLength: 6 }), { nil: undefined });

/** How to draw any value of each choice. */
const CHOICES: { readonly [Key in keyof View]: fc.Arbitrary<View[Key]> } = {
  lang: fc.constantFrom(...LANGS),
  dataSet: fc.constantFrom(...DATA_SETS),
  from: year,
  to: year,
  territory: code,
  indicators: codes,
  grain: fc.constantFrom(...GRAINS, undefined),
  apart: fc.boolean(),
  mapIndicator: code,
  mapLevel: fc.constantFrom(...MAP_LEVELS),
  mapMode: fc.constantFrom(...MAP_MODES),
  mapEvents: fc.boolean(),
  mapPartners: fc.boolean(),
  eventType: code,
  claim: code,
};

/** Any view whose years are in order, as every view that the page shows. */
const anyView: fc.Arbitrary<View> = fc
  .record(CHOICES)
  .map((view) =>
    view.from !== undefined && view.to !== undefined && view.from > view.to
      ? { ...view, from: view.to, to: view.from }
      : view,
  );

describe('writeView() and readView()', () => {
  it('give any view back', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(readView(writeView(view))).toEqual(view);
      }),
    );
  });

  it.each(Object.keys(DEFAULT_VIEW))('write some value of %s, and read it back', (key) => {
    const written = new Set<string>();
    fc.assert(
      fc.property(anyView, (view) => {
        const one = {
          ...DEFAULT_VIEW,
          ...Object.fromEntries(Object.entries(view).filter(([name]) => name === key)),
        };
        written.add(writeView(one));
        expect(readView(writeView(one))).toEqual(one);
      }),
    );
    expect(written.size).toBeGreaterThan(1);
  });

  it('write nothing for a default view', () => {
    expect(writeView(DEFAULT_VIEW)).toBe('');
    expect(readView('')).toEqual(DEFAULT_VIEW);
    expect(readView('?')).toEqual(DEFAULT_VIEW);
  });

  it.each<[Partial<View>, string]>([
    [{ from: 2019 }, '?de=2019'],
    [{ from: 2019, to: 2021 }, '?de=2019&a=2021'],
    [{ lang: 'en', dataSet: 'fictif' }, '?lang=en&donnees=fictif'],
    [{ territory: '200067361' }, '?territoire=200067361'],
    [{ indicators: ['contacts', 'familles_suivies'] }, '?indicateurs=contacts,familles_suivies'],
    [{ indicators: [] }, '?indicateurs='],
    [{ grain: 'native' }, '?pas=native'],
    [
      { apart: true, mapEvents: false, mapPartners: false },
      '?separes=1&evenements=0&partenaires=0',
    ],
    [
      { mapIndicator: 'contacts', mapLevel: 'epci', mapMode: 'choropleth' },
      '?carte=contacts&niveau=epci&trace=choropleth',
    ],
    [{ eventType: 'comite_pilotage' }, '?type=comite_pilotage'],
  ])('write %j as %s', (changes, query) => {
    const view = { ...DEFAULT_VIEW, ...changes };
    expect(writeView(view)).toBe(query);
    expect(readView(query)).toEqual(view);
  });

  it('write nothing that a mail or a chat would cut the address at', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(writeView(view)).toMatch(/^(\?[\w.,%=&-]+)?$/);
      }),
    );
  });
});

describe('readView()', () => {
  it('puts two years in order', () => {
    expect(readView('?de=2021&a=2019')).toEqual({ ...DEFAULT_VIEW, from: 2019, to: 2021 });
  });

  it.each([
    '?inconnu=1',
    '?lang=de',
    '?lang=FR',
    '?lang=__proto__',
    '?donnees=../../secret',
    '?de=21',
    '?de=1899',
    '?de=2101',
    '?de=2021.5',
    '?de=%202021',
    '?de=1e3',
    '?a=NaN',
    '?territoire=',
    '?territoire=46 001',
    '?territoire=%3Cscript%3E',
    '?territoire=../46',
    `?territoire=${'4'.repeat(65)}`,
    '?carte=a%26b',
    '?pas=day',
    '?separes=oui',
    '?evenements=2',
    '?niveau=departement',
    '?trace=',
    '?type=%00',
    '?%',
    '?type=%E0%A4%A',
    '?constructor=1&toString=2&__proto__=3',
    '&&&===???',
  ])('takes %s for the default view', (query) => {
    expect(readView(query)).toEqual(DEFAULT_VIEW);
  });

  it('keeps what it understands of a query', () => {
    expect(readView('?de=abc&a=2021&lang=en&territoire=<b>')).toEqual({
      ...DEFAULT_VIEW,
      lang: 'en',
      to: 2021,
    });
    expect(readView('?indicateurs=contacts,<b>,,familles_suivies')).toEqual({
      ...DEFAULT_VIEW,
      indicators: ['contacts', 'familles_suivies'],
    });
  });

  it('reads the first of a choice given twice', () => {
    expect(readView('?lang=en&lang=fr').lang).toBe('en');
  });

  it('gives, for any query at all, a view that can be written and read again', () => {
    const query = fc.oneof(
      fc.string(),
      fc.webQueryParameters(),
      fc
        .array(
          fc.tuple(
            fc.constantFrom('de', 'a', 'lang', 'indicateurs', 'territoire', 'type', 'pas', 'carte'),
            fc.string(),
          ),
        )
        .map((pairs) => new URLSearchParams(pairs).toString()),
    );
    fc.assert(
      fc.property(query, (text) => {
        const view = readView(text);
        expect(Object.keys(view)).toEqual(Object.keys(DEFAULT_VIEW));
        expect(readView(writeView(view))).toEqual(view);
      }),
    );
  });
});
