import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../../src/ingest/grids/workbook/read-workbook.ts';
import { firstSheet, recordsOf, rowsOf } from './rows-of.ts';
import { xlsxFile, xlsxParts } from './xlsx-file.ts';
import { zipFile } from './zip-file.ts';

const row = (r: number, cells: string, more = '') => `<row r="${r}" ${more}>${cells}</row>`;
const number = (r: string, value: string) => `<c r="${r}"><v>${value}</v></c>`;
const inline = (r: string, text: string) => `<c r="${r}" t="inlineStr"><is><t>${text}</t></is></c>`;
const one = (cells: string) => [{ name: 'A', rows: row(1, cells) }];

describe('readWorkbook() of an XLSX workbook', () => {
  it('reads every kind of cell as a text that says one thing', async () => {
    const cells = [
      number('A1', '1234.5'),
      '<c r="B1" t="s"><v>0</v></c>',
      '<c r="C1" t="b"><v>1</v></c>',
      '<c r="D1" t="b"><v>0</v></c>',
      '<c r="E1" t="e"><v>#DIV/0!</v></c>',
      '<c r="F1" t="str"><f>A1&amp;"x"</f><v>résultat</v></c>',
      '<c r="G1"><f>SUM(A1:A2)</f><v>7</v></c>',
      '<c r="H1" t="d"><v>2021-07-14T00:00:00</v></c>',
      '<c r="I1" s="1"><v>44391</v></c>',
      '<c r="J1" s="2"><v>0.12</v></c>',
      inline('K1', '046001'),
    ].join('');
    const file = xlsxFile(one(cells), { strings: ['<t>Cahors</t>'], formats: [14, '0 %'] });
    expect(await rowsOf(file)).toEqual([
      ['1234,5', 'Cahors', 'vrai', 'faux', '#DIV/0!', 'résultat', '7', '2021-07-14'].concat([
        '2021-07-14',
        '12 %',
        '046001',
      ]),
    ]);
  });

  it('reads texts in runs, without their phonetic reading, and what XML cannot hold', async () => {
    const strings = [
      '<r><t xml:space="preserve">Saint </t></r><r><rPr><b/></rPr><t>Céré</t></r><rPh sb="0" eb="1"><t>x</t></rPh>',
      '<t>une_x000D_\ndeux_x005F_x000D_</t>',
      '<t/>',
      '<t><![CDATA[a & b]]></t>',
    ];
    const cells = strings.map((_, at) => `<c r="${'ABCD'.charAt(at)}1" t="s"><v>${at}</v></c>`);
    expect(await rowsOf(xlsxFile(one(cells.join('')), { strings }))).toEqual([
      ['Saint Céré', 'une\ndeux_x000D_', '', 'a & b'],
    ]);
  });

  it('keeps raised digits apart from those of a number', async () => {
    const raised = (text: string) =>
      `<r><rPr><vertAlign val="superscript"/></rPr><t>${text}</t></r>`;
    const strings = [
      `<r><t>12</t></r>${raised('1')}`,
      '<t>12</t>',
      `<r><t>8</t></r>${raised('(a)')}`,
    ];
    const cells = strings.map((_, at) => `<c r="${'ABC'.charAt(at)}1" t="s"><v>${at}</v></c>`);
    const written = `<c r="D1" t="inlineStr"><is><r><t>34</t></r>${raised('2')}<r><t>5</t></r></is></c>`;
    expect(await rowsOf(xlsxFile(one(cells.join('') + written), { strings }))).toEqual([
      ['12¹', '12', '8(a)', '34²5'],
    ]);
  });

  it.each([
    ['no value', '<c r="A1"><f>B1*2</f></c>', ''],
    ['an empty value', '<c r="A1"><f>B1*2</f><v></v></c>', ''],
    [
      'a zero that nobody calculated',
      '<c r="A1"><f>B1*2</f><v>0</v></c>',
      '<calcPr fullCalcOnLoad="1"/>',
    ],
  ])('tells a formula with %s from an empty cell', async (_, cell, workbook) => {
    expect(await rowsOf(xlsxFile(one(cell), { workbook }))).toEqual([['#NON_CALCULE!']]);
  });

  it('believes a calculated zero, and a formula that gives an empty text', async () => {
    const cells = '<c r="A1"><f>B1*2</f><v>0</v></c><c r="B1" t="str"><f>""</f><v></v></c>';
    expect(await rowsOf(xlsxFile(one(cells)))).toEqual([['0']]);
  });

  it('leaves rows and columns where the sheet has them', async () => {
    const rows =
      row(3, inline('C3', 'c') + inline('E3', 'e')) + row(5, inline('A5', 'a')) + row(9, '');
    const { grid } = await firstSheet(xlsxFile([{ name: 'A', rows }]));
    expect([...grid.widths]).toEqual([0, 0, 5, 0, 5]);
    expect(recordsOf(grid)).toEqual([[], [], ['', '', 'c', '', 'e'], [], ['a', '', '', '', '']]);
  });

  it('numbers rows and cells that do not number themselves', async () => {
    const rows = `<row><c><v>1</v></c><c><v>2</v></c></row><row><c t="inlineStr"><is><t>x</t></is></c></row>`;
    expect(await rowsOf(xlsxFile([{ name: 'A', rows }]))).toEqual([
      ['1', '2'],
      ['x', ''],
    ]);
  });

  it('counts days from 1904 where the workbook does', async () => {
    const file = xlsxFile(one('<c r="A1" s="1"><v>42929</v></c>'), {
      formats: [14],
      workbook: '<workbookPr date1904="1"/>',
    });
    expect(await rowsOf(file)).toEqual([['2021-07-14']]);
  });

  it('fills cells merged over rows, not those merged over columns, and counts them', async () => {
    const rows = [
      row(1, inline('A1', 'Titre')),
      row(2, inline('A2', 'Cauvaldor') + number('B2', '1')),
      row(3, number('B3', '2')),
      row(4, ''),
      row(5, number('B5', '3')),
    ].join('');
    const after = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A1048576"/></mergeCells>';
    const sheet = await firstSheet(xlsxFile([{ name: 'A', rows, after }]));
    expect(recordsOf(sheet.grid)).toEqual([
      ['Titre', ''],
      ['Cauvaldor', '1'],
      ['Cauvaldor', '2'],
      [],
      ['Cauvaldor', '3'],
    ]);
    expect(sheet.filled).toBe(2);
    expect(sheet.merges[0]).toEqual({ top: 0, bottom: 0, left: 0, right: 1 });
  });

  it('repeats merged years and codes, never a merged number', async () => {
    const rows = [
      row(1, number('A1', '2021') + number('B1', '46042') + number('C1', '12') + number('D1', '1')),
      row(2, number('D2', '2')),
    ].join('');
    const after = ['A', 'B', 'C']
      .map((letter) => `<mergeCell ref="${letter}1:${letter}2"/>`)
      .join('');
    const sheet = await firstSheet(xlsxFile([{ name: 'A', rows, after }]));
    expect(recordsOf(sheet.grid)).toEqual([
      ['2021', '46042', '12', '1'],
      ['2021', '46042', '', '2'],
    ]);
    expect(sheet.filled).toBe(2);
    expect(sheet.shared).toEqual([{ top: 0, bottom: 1, left: 2, right: 2 }]);
  });

  it('reads hidden rows and counts those that hold something', async () => {
    const rows =
      row(1, number('A1', '1')) +
      row(2, number('A2', '2'), 'hidden="1"') +
      row(3, '', 'hidden="1"');
    const sheet = await firstSheet(xlsxFile([{ name: 'A', rows }]));
    expect(recordsOf(sheet.grid)).toEqual([['1'], ['2']]);
    expect(sheet.hiddenRows).toBe(1);
  });

  it('gives the visible sheets that hold something, and the one that is wanted, hidden or not', async () => {
    const rows = row(1, number('A1', '1'));
    const file = xlsxFile([
      { name: 'Notes' },
      { name: '2023', rows },
      { name: '2024', rows },
      { name: 'Listes', rows, state: 'veryHidden' },
    ]);
    const reading = await readWorkbook(file);
    const sheets = [
      { name: 'Notes', hidden: false, empty: true },
      { name: '2023', hidden: false, empty: false },
      { name: '2024', hidden: false, empty: false },
      { name: 'Listes', hidden: true, empty: false },
    ];
    expect(reading).toMatchObject({
      kind: 'read',
      sheets,
      chosen: [{ name: '2023' }, { name: '2024' }],
    });
    const wanted = await readWorkbook(file, { sheet: 'Listes' });
    expect(wanted).toMatchObject({ sheets, chosen: [{ name: 'Listes' }] });
    expect(await readWorkbook(file, { sheet: 'Autre' })).toEqual(reading);
    expect(await readWorkbook(file, { sheet: 'Notes' })).toMatchObject({ sheets, chosen: [] });
  });

  it('reads hidden sheets where no other holds anything', async () => {
    const rows = row(1, number('A1', '1'));
    const sheets = [{ name: 'Accueil' }, { name: 'Données', rows, state: 'hidden' }];
    const reading = await readWorkbook(xlsxFile(sheets));
    expect(reading).toMatchObject({ kind: 'read', chosen: [{ name: 'Données' }] });
  });

  it('reads prefixed names, UTF-16, parts stored or wide, other cases and backslashes in names', async () => {
    const parts = xlsxParts(one(number('A1', '12'))).map(({ name, content }) => {
      const prefixed = String(content)
        .replaceAll(/<(\/?)(worksheet|sheetData|row|c|v)\b/g, '<$1x:$2')
        .replace('xmlns=', 'xmlns:x=');
      return name.includes('worksheets')
        ? {
            name: 'XL\\Worksheets\\Sheet1.xml',
            content: Buffer.from(`\ufeff${prefixed.replace('"UTF-8"', '"UTF-16"')}`, 'utf16le'),
          }
        : { name, content, stored: true, wide: true };
    });
    expect(await rowsOf(zipFile(parts))).toEqual([['12']]);
  });
});
