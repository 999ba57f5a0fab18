import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/ingest/read-dataset.ts';
import { fileOf, LOT, PROGRAMME } from '../lot.ts';
import { readOne } from './read-one.ts';

const events = (header: string, ...lines: readonly string[]) =>
  readOne([`nom;debut;${header}`, ...lines.map((line) => `Fête;2024;${line}`)].join('\n'), {
    name: 'evenements.csv',
  });

describe('pointAt()', () => {
  it.each([
    ['44.45;1.44', [44.45, 1.44]],
    ['44,45;-1,44', [44.45, -1.44]],
    [' 44 ;\u22121,5', [44, -1.5]],
    ['0;0', [0, 0]],
  ])('reads « %s » as %j', async (cells, [latitude, longitude]) => {
    const { report } = await events('latitude;longitude', cells);
    expect(report.reading?.understood).toMatchObject([{ latitude, longitude }]);
    expect(report.diagnostics).toEqual([]);
  });

  it.each([
    '91;1',
    '44;181',
    '44;',
    ';1',
    '44°27;1',
    '1e2;1',
    '44.1.2;1',
    '44 45;1',
    '6385000;580000',
  ])('leaves « %s » out, with a warning, and keeps the event', async (cells) => {
    const { counts, remarks, report } = await events('latitude;longitude', cells);
    expect(counts).toEqual([1, 0]);
    expect(remarks.map((line) => line.split(' ')[1])).toEqual(['point-invalid']);
    expect(report.reading?.understood[0]).not.toHaveProperty('latitude');
  });

  it('says nothing of a point that is not given', async () => {
    expect((await events('latitude;longitude', ';')).remarks).toEqual([]);
  });
});

describe('HappeningReader', () => {
  it('keeps a commune anywhere in France, and never a postal code for an INSEE one', async () => {
    const { report } = await events(
      'commune_code;commune',
      '75056;Paris',
      '46102;Figeac',
      ';Figeac',
    );
    const places = report.reading?.understood.map((row) => [row['commune_code'], row['commune']]);
    expect(places).toEqual([
      ['75056', 'Paris'],
      ['46102', 'Figeac'],
      ['46102', 'Figeac'],
    ]);
  });

  it('takes an end before the start for the start, and says so', async () => {
    const { remarks, report } = await readOne('nom;debut;fin\nFête;2024-05;2024-04', {
      name: 'evenements.csv',
    });
    expect(remarks).toEqual(['warning period-order 2 [fin] 2024-04']);
    expect(report.reading?.understood).toMatchObject([{ debut: '2024-05', fin: '2024-05' }]);
  });
});

describe('TextCells and SourceIds', () => {
  it('keep any text as it is but for the blanks around it', async () => {
    const note = '  « éà » <b>"x"</b> = + - @ \u{1f389}  ';
    const text = `indicateur\tperiode\tterritoire\tvaleur\tnote\ncontacts\t2021\t46\t1\t"${note.replaceAll('"', '""')}"`;
    const { report } = await readOne(text);
    expect(report.reading?.understood[0]?.['note']).toBe(note.trim());
  });

  it('say once that no table defines a source, in a list as among figures', async () => {
    const text = 'nom;debut;source\nA;2021;presse\nB;2022;presse\nC;2023;radio\nD;2024;presse';
    const { remarks } = await readOne(text, { name: 'evenements.csv' });
    expect(remarks).toEqual([
      'warning source-unknown 2 [source] presse',
      'warning source-unknown 4 [source] radio',
    ]);
  });

  it('warn of a source that no table defines, and keep the row', async () => {
    const text =
      'indicateur,periode,territoire,valeur,source\ncontacts,2021,46,1,medialot-bougi\ncontacts,2022,46,1,';
    const { dataset, report } = await readDataset([fileOf('chiffres.csv', text)], LOT, PROGRAMME);
    expect(report.files[0]).toMatchObject({ accepted: 2 });
    const warnings = report.files[0]?.diagnostics.filter(({ code }) => code === 'source-unknown');
    expect(warnings).toMatchObject([
      { row: 2, value: 'medialot-bougi', params: { nearest: 'medialot-bougie' } },
    ]);
    expect(dataset?.figures.source.table).toContain('medialot-bougi');
  });
});
