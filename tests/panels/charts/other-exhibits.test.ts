import { describe, expect, it } from 'vitest';
import {
  breakdownExhibit,
  pathExhibit,
  rankingExhibit,
  smallExhibit,
} from '../../../src/panels/charts/other-exhibits.ts';
import { kindsWithFigures } from '../../../src/panels/charts/work-of.ts';
import type { Exhibit } from '../../../src/export/exhibit.ts';
import { frame, textsOutside, writtenTexts } from '../../charts/drawn-bounds.ts';
import { FigureTableBuilder } from '../../../src/model/figure-table-builder.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { measure, period } from '../../model/in-words.ts';
import { indicator, type Row } from '../../model/small-dataset.ts';
import { CAUSSE, VALLEE, WHOLE } from '../../model/small-lot.ts';
import { sampleBoard } from './sample-board.ts';

const ADDRESS = 'https://exemple.fr/';
/** Rooms that exports leave to a chart, at a text of 16 px: page, square, story, link card. */
const ROOMS = [
  [1100, 430],
  [440, 155],
  [440, 620],
  [520, 100],
] as const;

const PLACES: readonly Row[] = [
  ['2021', '46001', '30', 'lot'],
  ['2021', '46002', '10', 'lot'],
  ['2021', '46003', 'withheld', 'lot'],
  ['2021', '46004', '10', 'lot'],
  ['2022', '46001', '40', 'lot'],
  ['2022', '46002', '20', 'lot'],
  ['2022', '46004', '25', 'lot'],
];

const PARTS: readonly Row[] = [
  ['2021', WHOLE, '100', 'lot', ''],
  ['2021', WHOLE, '60', 'lot', 'Occitanie'],
  ['2021', WHOLE, '33', 'lot', 'Étranger'],
  ['2021', WHOLE, 'withheld', 'lot', 'Île-de-France'],
];

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

function expectDrawn(exhibit: Exhibit): void {
  for (const [width, height] of ROOMS) {
    const picture = exhibit.draw(frame(width, height, 16));
    expect(writtenTexts(picture).length).toBeGreaterThan(2);
    expect(textsOutside(picture), `${exhibit.title} ${width} × ${height}`).toEqual([]);
  }
}

describe('rankingExhibit()', () => {
  it('ranks communes, ties sharing their rank, the withheld one out of it', () => {
    const board = sampleBoard(PLACES, { choices: { chartLevel: 'commune', from: 2021, to: 2021 } });
    const exhibit = rankingExhibit(board, ADDRESS);
    expect(
      exhibit.table.rows.map(([rank, , code, , , , value, , absence]) => [
        rank,
        code,
        value,
        absence,
      ]),
    ).toEqual([
      [1, '46001', 30, ''],
      [2, '46002', 10, ''],
      [2, '46004', 10, ''],
      ['', '46003', '', 'non diffusé (effectif trop faible)'],
      ['', '46005', '', 'non communiqué'],
    ]);
    expect(plain(exhibit.alternative)).toContain('En tête : Commune 46001, avec 30 personnes.');
    expect(plain(exhibit.notes.join(' '))).toContain('hors du classement : 2 communes');
    expectDrawn(exhibit);
  });

  it('holds them against a mean of exact values, never of a bound', () => {
    const said = (rows: readonly Row[]) =>
      writtenTexts(rankingExhibit(sampleBoard(rows), ADDRESS).draw(frame(700, 300))).map(
        ({ text }) => plain(text),
      );
    expect(
      said([
        ['2021', CAUSSE, '30'],
        ['2021', VALLEE, '10'],
      ]),
    ).toContain('moyenne : 20');
    expect(
      said([
        ['2021', CAUSSE, 'plus_de 30'],
        ['2021', VALLEE, '10'],
      ]).join(' '),
    ).not.toContain('moyenne');
  });

  it('ranks for 1,000 inhabitants, in English', () => {
    const board = sampleBoard(PLACES, {
      lang: 'en',
      choices: { chartLevel: 'commune', chartRates: true, from: 2022 },
    });
    const { title, lang, table } = rankingExhibit(board, ADDRESS);
    expect([title, lang]).toEqual(['Label compte, for 1,000 inhabitants: ranking', 'en']);
    expect(table.rows.slice(0, 3).map(([, , code, , , , value]) => [code, value])).toEqual([
      ['46001', 40],
      ['46002', 10],
      ['46004', 6.25],
    ]);
  });
});

describe('breakdownExhibit()', () => {
  it('says with its unit what the total counts besides the parts', () => {
    const rows: readonly Row[] = [
      ['2021', WHOLE, '100', 'lot', ''],
      ['2021', WHOLE, '60', 'lot', 'Occitanie'],
      ['2021', WHOLE, '33', 'lot', 'Étranger'],
    ];
    const board = sampleBoard(rows, { breakdowns: ['origine'] });
    expect(plain(breakdownExhibit(board, ADDRESS).alternative)).toMatch(/non ventilé 7 \w/);
  });

  it('quotes the French name of a column in English', () => {
    const board = sampleBoard(PARTS, { lang: 'en', breakdowns: ['origine'] });
    expect(breakdownExhibit(board, ADDRESS).title).toBe('Label compte, by “origine”');
  });

  it.each([false, true])(
    'gives a withheld part by no subtraction, shares: %s',
    (breakdownShares) => {
      const board = sampleBoard(PARTS, { breakdowns: ['origine'], choices: { breakdownShares } });
      const exhibit = breakdownExhibit(board, ADDRESS);
      const drawn = writtenTexts(exhibit.draw(frame(700, 340))).map(({ text }) => text);
      const all = [
        JSON.stringify(exhibit.table),
        exhibit.alternative,
        ...exhibit.notes,
        ...drawn,
      ].join(' ');
      // What would give it away: the withheld 7, the rest of the total, and shares of the total.
      const numbers = new Set(plain(all).match(/\d+(?:[.,]\d+)?/g));
      for (const secret of ['7', '67', '0.6', '0.33']) {
        expect(numbers.has(secret), secret).toBe(false);
      }
      expect(plain(all)).not.toMatch(/\b(?:60|33|7) %/);
      expect(plain(exhibit.notes.join(' '))).toContain('n’est pas diffusée');
      expectDrawn(exhibit);
    },
  );
});

describe('smallExhibit()', () => {
  it('gives each intercommunalité, from the highest', () => {
    const exhibit = smallExhibit(sampleBoard(PLACES), ADDRESS);
    const names = exhibit.table.rows.map(([, , , , name]) => name);
    expect([...new Set(names)]).toEqual(['Causse', 'Vallée']);
    expect(plain(exhibit.alternative)).toContain('La plus haute : Causse');
    expect(plain(exhibit.alternative)).toContain('La plus basse : Vallée');
    expectDrawn(exhibit);
  });

  it('names none as the lowest where several are', () => {
    const rows: readonly Row[] = [
      ['2021', '46001', '10', 'lot'],
      ['2021', '46004', '10', 'lot'],
    ];
    const { alternative } = smallExhibit(sampleBoard(rows), ADDRESS);
    expect(alternative).not.toContain('La plus basse');
  });
});

describe('pathExhibit()', () => {
  const stage = (code: string, unit: string): Indicator => ({
    ...indicator('stock', code),
    unit: { fr: unit, en: unit },
  });
  const indicators = [stage('contacts', 'personnes'), stage('familles_installees', 'familles')];
  const figures = (contacts: string, families: string) => {
    const builder = new FigureTableBuilder();
    for (const [code, words] of [
      ['contacts', contacts],
      ['familles_installees', families],
    ] as const) {
      const said = { indicator: code, period: period('2021'), territory: WHOLE, note: '' };
      builder.add({ ...said, measure: measure(words), source: 'lot', breakdown: [] });
    }
    return builder.build();
  };

  it('carries bounds through to the rate, and names its units', () => {
    const board = sampleBoard([], { indicators, figures: figures('plus_de 300', '130') });
    const exhibit = pathExhibit(board, ADDRESS);
    expect(plain(exhibit.alternative)).toContain(
      'moins de 43,4 familles pour 100 personnes (en 2021)',
    );
    expectDrawn(exhibit);
  });

  it('says that there is nothing to show, rather than fail', () => {
    const exhibit = pathExhibit(sampleBoard(PLACES), ADDRESS);
    expect(exhibit.draw(frame(400, 300)).items).toEqual([]);
    expect(exhibit.alternative).toContain('rien à montrer');
  });
});

describe('kindsWithFigures()', () => {
  it('offers only the charts that the figures have something for', () => {
    expect(kindsWithFigures(sampleBoard(PLACES))).toEqual(['ranking', 'small']);
    expect(kindsWithFigures(sampleBoard(PARTS, { breakdowns: ['origine'] }))).toEqual([
      'breakdown',
    ]);
    expect(kindsWithFigures(sampleBoard([]))).toEqual([]);
  });
});
