import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../src/model/period.ts';
import { readView, writeView } from '../../src/state/view-address.ts';
import {
  CHART_LEVELS,
  DATA_SETS,
  DEFAULT_VIEW,
  EMBED_GROUNDS,
  EXHIBIT_NAMES,
  GRAINS,
  MAP_CHANGES,
  MAP_LEVELS,
  MAP_METHODS,
  MAP_MODES,
  MAP_PALETTES,
  OTHER_CHARTS,
  OTHER_PAGES,
  REPORT_PARTS,
  type View,
  YEAR_BEFORE,
} from '../../src/state/view.ts';

const year = fc.option(fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }), { nil: undefined });
const codeText = fc.string({
  unit: fc.constantFrom(...'azAZ09éŒßñ_.-日'),
  minLength: 1,
  maxLength: 64,
});
const code = fc.option(codeText, { nil: undefined });
const codes = fc.option(fc.uniqueArray(codeText, { maxLength: 6 }), { nil: undefined });

const link = fc.option(
  fc.oneof(
    fc.constantFrom('chiffres.csv', '../jeu/familles%202024.csv', 'data/é.json'),
    fc
      .webUrl({ withQueryParameters: true })
      .filter((url) => url.length <= 2000 && !/[!'()*~<>"\s]/.test(url)),
  ),
  { nil: undefined },
);

const period = fc.constantFrom('2021', '2021-S1', '2021-T3', '2021-07', '2021-07-14', undefined);
/** Numbers but −0, which is written as 0. */
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => value || 0);

/** How to draw any value of each choice. */
const CHOICES: { readonly [Key in keyof View]: fc.Arbitrary<View[Key]> } = {
  lang: fc.constantFrom(...LANGS),
  page: fc.constantFrom(...OTHER_PAGES, undefined),
  dataSet: fc.constantFrom(...DATA_SETS),
  linkedFile: link,
  from: year,
  to: year,
  territory: code,
  keyFigures: codes,
  indicators: codes,
  grain: fc.constantFrom(...GRAINS, undefined),
  apart: fc.boolean(),
  cumulated: fc.boolean(),
  against: fc.oneof(period, fc.constant(YEAR_BEFORE)),
  indexed: fc.boolean(),
  milestones: fc.boolean(),
  timeline: fc.boolean(),
  mapIndicator: code,
  mapLevel: fc.constantFrom(...MAP_LEVELS),
  mapMode: fc.constantFrom(...MAP_MODES, undefined),
  mapMethod: fc.constantFrom(...MAP_METHODS, undefined),
  mapClasses: fc.option(fc.integer({ min: 2, max: 7 }), { nil: undefined }),
  mapBounds: fc.option(fc.array(number, { minLength: 1, maxLength: 8 }), { nil: undefined }),
  mapHalf: fc.boolean(),
  mapPalette: fc.constantFrom(...MAP_PALETTES, undefined),
  mapPeriod: period,
  mapBefore: period,
  mapChange: fc.constantFrom(...MAP_CHANGES),
  mapAgainst: code,
  mapApart: fc.boolean(),
  mapEvents: fc.boolean(),
  mapPartners: fc.boolean(),
  otherChart: fc.constantFrom(...OTHER_CHARTS, undefined),
  chartIndicator: code,
  chartLevel: fc.constantFrom(...CHART_LEVELS, undefined),
  chartRates: fc.boolean(),
  breakdownBy: code,
  breakdownShares: fc.boolean(),
  pathStages: codes,
  eventType: code,
  partnerType: code,
  report: fc.option(fc.subarray([...REPORT_PARTS]), { nil: undefined }),
  since: period,
  claim: code,
  embed: fc.constantFrom(...EXHIBIT_NAMES, undefined),
  embedGround: fc.constantFrom(...EMBED_GROUNDS, undefined),
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
    [
      { mapMethod: 'by-hand', mapClasses: 4, mapBounds: [-1.5, 0, 20], mapPalette: 'violet' },
      '?methode=by-hand&classes=4&bornes=-1.5,0,20&palette=violet',
    ],
    [
      { mapPeriod: '2022-T1', mapBefore: '2021', mapChange: 'percent', mapApart: true },
      '?periode=2022-T1&avant=2021&ecart=percent&vignettes=1',
    ],
    [{ mapAgainst: 'contacts' }, '?croise=contacts'],
    [{ linkedFile: 'jeu/chiffres.csv' }, '?data=jeu%2Fchiffres.csv'],
    [
      { linkedFile: 'https://data.example.fr/d/1?format=csv&v=2#x' },
      '?data=https%3A%2F%2Fdata.example.fr%2Fd%2F1%3Fformat%3Dcsv%26v%3D2%23x',
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
    '?niveau=region',
    '?trace=',
    '?methode=au-pif',
    '?classes=1',
    '?classes=8',
    '?bornes=',
    '?bornes=1,,2',
    '?bornes=1,1e999',
    '?bornes=1,2,3,4,5,6,7,8,9',
    '?palette=rouge',
    '?periode=2021-13',
    '?avant=hier',
    '?ecart=log',
    '?vignettes=',
    '?type=%00',
    '?data=',
    '?data=mes%20chiffres.csv',
    '?data=%3Cscript%3E.csv',
    `?data=${'a'.repeat(2001)}`,
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
