import { describe, expect, it } from 'vitest';
import { mapExhibit } from '../../../src/panels/map/map-exhibit.ts';
import type { View } from '../../../src/state/view.ts';
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
    expect(one.notes[0]).toContain('Contours approchés');
    expect(one.cautions).toEqual(['approximate-contours', 'partial-coverage', 'mixed-sources']);
    expect(one.sources.map(({ title }) => title)).toHaveLength(3);
    expect(one.fictional).toBe(false);
  });

  it('says nothing of several sources where one has all the figures', () => {
    const one = exhibit({ mapPeriod: '2020' });
    expect(one.cautions).not.toContain('mixed-sources');
    expect(one.sources).toHaveLength(2);
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
    expect(plain(one.alternative)).toContain('Bretagne : 1 commune');
    expect(written(one)).toContain('Bretagne');
  });
});
