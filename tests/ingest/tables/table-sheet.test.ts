import { describe, expect, it } from 'vitest';
import { readOne } from './read-one.ts';

const HEADER = 'indicateur;periode;territoire;valeur';
const GOOD = 'contacts;2021;46;1';

describe('TableSheet', () => {
  it('counts neither blank records nor those that are no data', async () => {
    const text = [HEADER, '', GOOD, ';;;', '  ;', 'contacts;2022;46;2', ''].join('\n');
    expect(await readOne(text)).toMatchObject({ counts: [2, 0], remarks: [] });
  });

  it('numbers rows as a spreadsheet does, titles, blanks and quoted line ends included', async () => {
    const text = [
      'Bilan',
      '',
      `${HEADER};note`,
      `${GOOD};"une\nnote"`,
      '',
      'contacts;2022;46;x y;',
    ];
    const { remarks } = await readOne(text.join('\n'));
    expect(remarks).toEqual(['error value-invalid 6 [valeur] x y']);
  });

  it('sets aside a record that has more cells than columns', async () => {
    const { counts, remarks } = await readOne([HEADER, 'contacts;2021;46;1;234', GOOD].join('\n'));
    expect(counts).toEqual([1, 1]);
    expect(remarks).toEqual(['error row-too-long 2 [] 234']);
  });

  it('keeps one whose cells too many are blank', async () => {
    const { counts, remarks } = await readOne([HEADER, `${GOOD};; ;`].join('\n'));
    expect({ counts, remarks }).toEqual({ counts: [1, 0], remarks: [] });
  });

  it('reads cells that are missing as blank, and says so', async () => {
    const { rows, remarks } = await readOne([`${HEADER};source;note`, GOOD].join('\n'));
    expect(rows).toEqual(['contacts 2021 46 1 exact']);
    expect(remarks).toEqual(['warning row-too-short 2 []']);
  });

  it('sets aside the record in which a quote is never closed, and it alone', async () => {
    const text = [`${HEADER};note`, `${GOOD};"sans fin`, 'contacts;2022;46;2;'].join('\n');
    const { counts, remarks } = await readOne(text);
    expect(counts).toEqual([1, 1]);
    expect(remarks[0]).toMatch(/^error quote-unclosed 2 /);
  });

  it('keeps the record of a quote inside a cell, with a warning', async () => {
    const { rows, remarks } = await readOne([`${HEADER};note`, `${GOOD};5" de pluie`].join('\n'));
    expect(rows).toEqual(['contacts 2021 46 1 exact 5" de pluie']);
    expect(remarks).toEqual([]);
  });

  it('counts the broken records of a wide table as so many values, and keeps them to be shown', async () => {
    const text = 'Territoire;2021;2022\nCahors;1;2\nFigeac;3;4;5\nGourdon;5;6';
    const { counts, remarks, report } = await readOne(text, { fixed: { indicateur: 'contacts' } });
    expect(counts).toEqual([4, 2]);
    expect(remarks).toEqual(['error row-too-long 3 [] 5']);
    expect(report.reading?.rejected).toMatchObject([
      { row: 3, cells: ['Figeac', '3', '4', '5'], diagnostics: [{ code: 'row-too-long' }] },
    ]);
  });
});
