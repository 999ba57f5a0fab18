import { describe, expect, it } from 'vitest';
import { translation } from '../../../src/i18n/translation.ts';
import type { MeasureKind } from '../../../src/model/indicator.ts';
import type { Span } from '../../../src/model/span.ts';
import {
  choiceLabel,
  INHABITANTS,
  type MapChoice,
  mapChoice,
  mapChoices,
  mapFigures,
  perThousand,
  type PlaceFigure,
} from '../../../src/panels/map/map-subject.ts';
import { inWords, measure, period } from '../../model/in-words.ts';
import { COUNTED, dataset, indicator, type Row } from '../../model/small-dataset.ts';
import { CAUSSE, SMALL_LOT, VALLEE, WHOLE } from '../../model/small-lot.ts';

const TODAY = period('2030-01-01').start;
const ALWAYS: Span = { from: undefined, to: undefined };

const said = (figures: ReadonlyMap<string, PlaceFigure>) =>
  Array.from(figures, ([code, { measure: found, sources }]) =>
    [`${code}: ${inWords(found)}`, sources.join('+')].filter(Boolean).join(' by '),
  );

describe('mapChoices()', () => {
  const codes = (...rows: Row[]) =>
    mapChoices(dataset(rows), SMALL_LOT).map(({ code, levels }) => [code, ...levels]);

  it('lists the inhabitants, then what has figures below the département', () => {
    const inhabitants = [INHABITANTS, 'commune', 'epci'];
    expect(codes()).toEqual([inhabitants]);
    expect(codes(['2021', WHOLE, '5'])).toEqual([inhabitants]);
    expect(codes(['2021', CAUSSE, '5'])).toEqual([inhabitants, [COUNTED, 'epci']]);
    expect(codes(['2021', '46001', '5'])).toEqual([inhabitants, [COUNTED, 'commune', 'epci']]);
  });
});

describe('mapChoice()', () => {
  const choice = (code: string, ...levels: ('commune' | 'epci')[]): MapChoice => ({
    code,
    indicator: code === INHABITANTS ? undefined : indicator('flux', code),
    levels: new Set(levels),
  });
  const inhabitants = choice(INHABITANTS, 'commune', 'epci');
  const byEpci = choice('a', 'epci');
  const byCommune = choice('b', 'commune', 'epci');

  it.each<[string, MapChoice[], string | undefined, string]>([
    ['what is asked for', [inhabitants, byEpci, byCommune], 'a', 'a'],
    ['the inhabitants if asked', [inhabitants, byCommune], INHABITANTS, INHABITANTS],
    ['by default what is known by commune', [inhabitants, byEpci, byCommune], undefined, 'b'],
    ['otherwise the inhabitants', [inhabitants, byEpci], undefined, INHABITANTS],
    ['the default for an unknown code', [inhabitants, byCommune], 'autre', 'b'],
  ])('gives %s', (_, choices, asked, expected) => {
    expect(mapChoice(choices, asked).code).toBe(expected);
  });

  it('refuses to choose among nothing', () => {
    expect(() => mapChoice([], undefined)).toThrow('map choices: none');
  });
});

describe('mapFigures()', () => {
  function figures(rows: readonly Row[], level: 'commune' | 'epci', kind: MeasureKind = 'flux') {
    const levels = new Set(['commune', 'epci'] as const);
    const choice = { code: COUNTED, indicator: indicator(kind), levels };
    return said(mapFigures(dataset(rows), SMALL_LOT, choice, level, ALWAYS, TODAY));
  }

  it('gives the inhabitants of every territory', () => {
    const choice = { code: INHABITANTS, indicator: undefined, levels: new Set<never>() };
    const at = (level: 'commune' | 'epci') =>
      said(mapFigures(dataset([]), SMALL_LOT, choice, level, ALWAYS, TODAY));
    expect(at('epci')).toEqual([`${CAUSSE}: 6000`, `${VALLEE}: 4000`]);
    expect(at('commune')).toHaveLength(5);
    expect(at('commune')[0]).toBe('46001: 1000');
  });

  it('gives the total of a flux and the latest value of a stock, with their sources', () => {
    const rows: Row[] = [
      ['2020', '46001', '3', 'lot'],
      ['2021', '46001', 'plus_de 4', 'journal'],
    ];
    expect(figures(rows, 'commune')).toEqual(['46001: plus_de 7 by lot+journal']);
    expect(figures(rows, 'commune', 'stock')).toEqual(['46001: plus_de 4 by journal']);
    expect(figures(rows, 'epci', 'stock')).toEqual([`${CAUSSE}: plus_de 4 by journal`]);
  });

  it('keeps why a territory has no value', () => {
    const rows: Row[] = [
      ['2021', '46001', 'withheld'],
      ['2021', '46002', 'not-applicable'],
      ['2021', '46003', 'not-reported'],
      ['2021', '46004', '0'],
    ];
    for (const kind of ['flux', 'stock'] as const) {
      expect(figures(rows, 'commune', kind)).toEqual([
        '46001: withheld',
        '46002: not-applicable',
        '46003: not-reported',
        '46004: 0',
      ]);
    }
  });
});

describe('perThousand()', () => {
  const rates = (figures: Readonly<Record<string, string>>) => {
    const given = Object.entries(figures).map(([code, words]): [string, PlaceFigure] => [
      code,
      { measure: measure(words), sources: ['lot'] },
    ]);
    return said(perThousand(new Map(given), SMALL_LOT));
  };

  it.each([
    ['46001', '5', '5'],
    ['46002', '5', '2.5'],
    ['46002', 'plus_de 5', 'plus_de 2.5'],
    [CAUSSE, '6', '1'],
    [WHOLE, '5', '0.5'],
    ['46003', '0', '0'],
    ['46003', 'withheld', 'withheld'],
    ['46005', '7', 'not-applicable'],
    ['75056', '7', 'not-applicable'],
  ])('of %s, from %s: %s', (code, words, expected) => {
    expect(rates({ [code]: words })).toEqual([`${code}: ${expected} by lot`]);
  });
});

describe('choiceLabel()', () => {
  it('names the inhabitants and the indicators in the language of the page', () => {
    const [inhabitants, counted] = mapChoices(dataset([['2021', '46001', '5']]), SMALL_LOT);
    if (!inhabitants || !counted) throw new Error('choices: missing');
    const { fr, en } = { fr: translation('fr'), en: translation('en') };
    expect(choiceLabel(inhabitants, fr)).toBe(fr.t.map.population);
    expect([choiceLabel(counted, fr), choiceLabel(counted, en)]).toEqual([
      'Libellé compte',
      'Label compte',
    ]);
  });
});
