import { describe, expect, it } from 'vitest';
import { mapExhibit } from '../../../src/panels/map/map-exhibit.ts';
import type { View } from '../../../src/state/view.ts';
import type { Drawn } from '../../../src/theme/drawing/picture.ts';
import { frame, textsOutside, writtenTexts } from '../../charts/drawn-bounds.ts';
import { lotMap } from '../../map/lot.ts';
import type { Row } from '../../model/small-dataset.ts';
import { sampleBoard } from '../charts/sample-board.ts';

const ADDRESS = 'https://exemple.fr/';
const ROWS: readonly Row[] = [
  ['2020', '46001', '2', 'lot'],
  ['2021', '46001', '5', 'lot'],
  ['2021', '46002', '4', 'presse'],
  ['2021', '46003', '0', 'lot'],
  ['2021', '46004', 'withheld', 'lot'],
];
const PARTS: readonly Row[] = [
  ['2021', '46001', '5', 'lot', 'Bretagne'],
  ['2021', '46001', '2', 'lot', 'Occitanie'],
  ['2021', '46002', '3', 'lot', 'Bretagne'],
  ['2021', '46002', '3', 'lot', 'Occitanie'],
  ['2021', '46004', '4', 'lot', ''],
];

const base = lotMap();
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const exhibit = (choices: Partial<View> = {}, rows = ROWS, breakdowns: readonly string[] = []) =>
  mapExhibit(sampleBoard(rows, { choices, breakdowns }), ADDRESS, base);
/** What is written on the picture, in one room after the other. */
function written(one: ReturnType<typeof exhibit>): readonly string[] {
  return [frame(1100, 560, 16), frame(440, 700, 16)].flatMap((room) => {
    const picture = one.draw(room);
    expect(textsOutside(picture), `${room.width} × ${room.height}`).toEqual([]);
    return writtenTexts(picture).map(({ text }) => plain(text));
  });
}

describe('mapExhibit()', () => {
  it('says what the map shows, of when, on which contours and by whom', () => {
    const one = exhibit({ mapPeriod: '2021' });
    expect(plain(one.title)).toBe('Libellé compte, personnes, 2021');
    expect(one.period).toBe('2021');
    expect(plain(one.alternative)).toContain('3 communes sur 5 ont un chiffre, dont 1 à zéro');
    expect(one.notes.at(-1)).toContain('Contours approchés');
    expect(plain(one.subtitle)).toBe('Lot, par commune');
    expect(one.cautions).toEqual(['approximate-contours', 'partial-coverage', 'mixed-sources']);
    expect(one.sources.map(({ title }) => title)).toHaveLength(3);
    expect(one.fictional).toBe(false);
  });

  it('says nothing of several sources where one has all the figures', () => {
    const one = exhibit({ mapPeriod: '2020' });
    expect(one.cautions).not.toContain('mixed-sources');
    expect(one.sources).toHaveLength(2);
  });

  it('tells the source of the contours from those of the figures, which may have none', () => {
    const grounds = (rows: readonly Row[]) =>
      exhibit({ mapPeriod: '2020' }, rows).sources.map(({ isGround }) => isGround ?? false);
    expect(grounds(ROWS)).toEqual([false, true]);
    expect(grounds([['2020', '46001', '2']])).toEqual([true]);
  });

  it('draws the legend with each state of the map and its count', () => {
    const texts = written(exhibit({ mapPeriod: '2021', mapMode: 'choropleth' }));
    for (const text of ['zéro', 'non diffusé', 'aucune donnée']) expect(texts).toContain(text);
    expect(texts.filter((text) => text === '(1)').length).toBeGreaterThan(1);
  });

  it('publishes what leads in each territory, and why where none does', () => {
    const one = exhibit({ mapMode: 'categories' }, PARTS, ['origine']);
    const at = one.table.header.indexOf('origine_en_tete');
    expect(one.table.rows.map((row) => [row[0], row[at]])).toEqual([
      ['46001', 'Bretagne'],
      ['46002', 'aucune en tête à coup sûr'],
      ['46004', 'sans détail'],
    ]);
    expect(plain(one.alternative)).toContain('Carte : Libellé compte : origine en tête, 2021, par');
    expect(plain(one.alternative)).toContain('Bretagne : 1 commune');
    expect(written(one)).toContain('Bretagne');
  });

  it('quotes the French name of a column in English, a blank in place of each underscore', () => {
    const board = sampleBoard(PARTS, {
      lang: 'en',
      choices: { mapMode: 'categories' },
      breakdowns: ['tranche_d_age'],
    });
    expect(mapExhibit(board, ADDRESS, base).title).toContain('leading “tranche d age”');
  });

  it('says of a change which way it went, and how far at either end', () => {
    const rows: readonly Row[] = [
      ...ROWS,
      ['2020', '46002', '9', 'lot'],
      ['2020', '46003', '0', 'lot'],
    ];
    const { alternative } = exhibit({ mapPeriod: '2021', mapBefore: '2020' }, rows);
    expect(plain(alternative)).toMatch(
      /De 2020 à 2021 : 1 commune en hausse, 1 commune en baisse, 1 commune sans changement/,
    );
    expect(plain(alternative)).toContain(
      'la plus forte hausse : Commune 46001 (hausse de 3 personnes) ; la plus forte baisse : Commune 46002 (baisse de 5 personnes).',
    );
    expect(alternative).not.toContain('le plus élevé');
  });

  describe('of maps side by side', () => {
    const one = exhibit({ mapApart: true });

    it('draws each period, with the legend that they share', () => {
      const texts = written(one);
      for (const text of ['2020', '2021', 'non diffusé']) expect(texts).toContain(text);
      const circles = one.draw({ ...frame(1100, 560, 16), legend: false }).items;
      // On one scale, five is as large beside two as it is.
      const areas = radiiIn(circles).map((radius) => radius ** 2);
      expect(areas).toHaveLength(3);
      expect(Math.max(...areas) / Math.min(...areas)).toBeCloseTo(2.5, 6);
    });

    it('says what each period comes to', () => {
      expect(plain(one.alternative)).toMatch(/^2 cartes côte à côte, .*, par commune\./);
      expect(plain(one.alternative)).toContain('période par période : 2020 : 2 personnes ; 2021 :');
    });

    it('gives the figures of each period', () => {
      const at = one.table.header.indexOf('periode');
      const known = one.table.rows.filter((row) => row[at + 3] !== 'non communiqué');
      expect(known.map((row) => [row[0], row[at], row[at + 1]])).toEqual([
        ['46001', '2020', 2],
        ['46001', '2021', 5],
        ['46002', '2021', 4],
        ['46003', '2021', 0],
        ['46004', '2021', ''],
      ]);
    });
  });
});

/** Lists the radii of the circles drawn on a map. */
function radiiIn(items: readonly Drawn[]): readonly number[] {
  return items.flatMap((item): readonly number[] => {
    if (item.kind === 'group') return radiiIn(item.items);
    const radius = item.kind === 'outline' ? /a([\d.]+) \1 0 1 0/.exec(item.d)?.[1] : undefined;
    return radius === undefined || Number(radius) < 1 ? [] : [Number(radius)];
  });
}
