import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../../src/ingest/grids/workbook/read-workbook.ts';
import { odsCell, odsFile, odsRow, odsTable } from './ods-file.ts';
import { firstSheet, recordsOf, rowsOf } from './rows-of.ts';

const typed = (type: string, value: string, more = '') =>
  `office:value-type="${type}" office:${type === 'date' || type === 'time' || type === 'boolean' ? `${type}-` : ''}value="${value}" ${more}`;
const cellsOf = async (cells: string, styles = '') =>
  (await rowsOf(odsFile(odsTable(odsRow(cells)), styles)))[0];

describe('readWorkbook() of an ODS workbook', () => {
  it.each([
    ['1 234,50', typed('float', '1234.5'), '1234,5'],
    ['-12', typed('float', '-12'), '-12'],
    ['1,50E+004', typed('float', '15000'), '15000'],
    ['12 %', typed('percentage', '0.12'), '12 %'],
    ['7,00%', typed('percentage', '0.07'), '7 %'],
    ['1 234,50 €', typed('currency', '1234.5', 'office:currency="EUR"'), '1234,5 €'],
    ['12', typed('currency', '12', 'office:currency="EUR"'), '12 €'],
    ['12 k€', typed('float', '12'), '12 k€'],
    ['12 hab.', typed('float', '12'), '12'],
    ['01001', typed('float', '1001'), '01001'],
    ['0 012', typed('float', '12'), '12'],
    ['s', typed('float', '3'), 's'],
    ['-', typed('float', '0'), '0'],
    ['14/07/21', typed('date', '2021-07-14'), '2021-07-14'],
    ['14/07/21 09:30', typed('date', '2021-07-14T09:30:00'), '2021-07-14T09:30:00'],
    ['26:30:00', typed('time', 'PT26H30M00S'), '26:30:00'],
    ['VRAI', typed('boolean', 'true'), 'vrai'],
    ['FAUX', typed('boolean', 'false'), 'faux'],
    ['046001', typed('string', ''), '046001'],
    [
      '#DIV/0 !',
      'office:value-type="string" office:string-value="" calcext:value-type="error"',
      '#DIV/0!',
    ],
    ['', 'office:value-type="string" office:string-value="Cahors"', 'Cahors'],
  ])('reads « %s » (%s) as %s', async (display, attributes, text) => {
    expect(await cellsOf(odsCell(display, attributes))).toEqual([text]);
  });

  it('shows of a date what its style shows, be it inherited from the column', async () => {
    const style = (name: string, data: string, more = '') =>
      `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="${data}" ${more}/>`;
    const styles =
      '<number:date-style style:name="N1"><number:month number:textual="true"/><number:text>-</number:text><number:year/></number:date-style>' +
      '<number:date-style style:name="N2"><number:year number:style="long"/></number:date-style>' +
      '<number:date-style style:name="N3"><number:quarter/><number:text> </number:text><number:year/></number:date-style>' +
      style('month', 'N1') +
      style('year', 'N2') +
      style('quarter', 'N3') +
      '<style:style style:name="child" style:family="table-cell" style:parent-style-name="year"/>';
    const date = (style: string) => odsCell('x', typed('date', '2021-07-14', style));
    const cells =
      date('') +
      ['year', 'child', 'quarter'].map((name) => date(`table:style-name="${name}"`)).join('');
    const columns =
      '<table:table-column table:number-columns-repeated="16384" table:default-cell-style-name="month"/>';
    const file = odsFile(odsTable(columns + odsRow(cells)), styles);
    expect(await rowsOf(file)).toEqual([['2021-07', '2021', '2021', '2021-T3']]);
  });

  it('shows numbers divided, hidden or replaced as their style says', async () => {
    const styles =
      '<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>' +
      '<style:style style:name="ce2" style:family="table-cell" style:data-style-name="N2"/>' +
      '<number:number-style style:name="N1P0"><number:number number:display-factor="1000"/><number:text> k€</number:text></number:number-style>' +
      '<number:number-style style:name="N1"><number:number/><number:text> M€</number:text><style:map style:condition="value()&gt;=1000" style:apply-style-name="N1P0"/></number:number-style>' +
      '<number:date-style style:name="N2P0"><number:month/><number:year/></number:date-style>' +
      '<number:text-style style:name="N2"><number:text-content/><style:map style:condition="value()&lt;=1.7976931348623157E+308" style:apply-style-name="N2P0"/></number:text-style>';
    const cells =
      odsCell('565,535 k€', typed('float', '565535', 'table:style-name="ce1"')) +
      odsCell('3 M€', typed('float', '3', 'table:style-name="ce1"')) +
      odsCell('juil. 21', typed('date', '2021-07-14', 'table:style-name="ce2"'));
    expect(await cellsOf(cells, styles)).toEqual(['565,5350 k€', '3 M€', '2021-07']);
  });

  it('tells a formula without a result from one that gives an empty text', async () => {
    const formula = 'table:formula="of:=[.B1]*2"';
    const cells = `<table:table-cell ${formula}/><table:table-cell ${formula}><text:p/></table:table-cell>`;
    expect(await cellsOf(cells)).toEqual(['#NON_CALCULE!']);
  });

  it('reads paragraphs, spaces and links, not notes nor drawings', async () => {
    const cell =
      '<table:table-cell office:value-type="string"><office:annotation><dc:creator>x</dc:creator><text:p>note</text:p></office:annotation>' +
      '<draw:frame><draw:text-box><text:p>drawing</text:p></draw:text-box></draw:frame>' +
      '<text:p>Saint<text:s/>Céré <text:span>(Lot)</text:span><text:line-break/><text:a>lien</text:a></text:p><text:p>b<text:s text:c="900000000"/>c</text:p></table:table-cell>';
    expect(await cellsOf(cell)).toEqual([`Saint Céré (Lot)\nlien\nb${' '.repeat(16)}c`]);
  });

  it('keeps raised digits apart from those of a number', async () => {
    const style = (name: string, position: string) =>
      `<style:style style:name="${name}" style:family="text"><style:text-properties style:text-position="${position}"/></style:style>`;
    const styles = style('T1', 'super 58%') + style('T2', 'sub 58%') + style('T3', '33% 58%');
    const cells = ['T1', 'T2', 'T3'].map((name) =>
      odsCell(`12<text:span text:style-name="${name}">1</text:span>`),
    );
    const file = odsFile(odsTable(odsRow(cells.join('') + odsCell('12'))), styles);
    expect(await rowsOf(file)).toEqual([['12¹', '121', '12¹', '12']]);
  });

  it('repeats cells and rows that hold something, and takes no room for the others', async () => {
    const rows =
      odsRow(
        odsCell('a', 'office:value-type="string" table:number-columns-repeated="2"') +
          '<table:table-cell table:number-columns-repeated="16382"/>',
        'table:number-rows-repeated="2"',
      ) +
      odsRow(
        '<table:table-cell table:number-columns-repeated="16384"/>',
        'table:number-rows-repeated="3"',
      ) +
      `<table:table-row-group>${odsRow(odsCell('b'))}</table:table-row-group>` +
      odsRow(
        '<table:table-cell table:number-columns-repeated="16384"/>',
        'table:number-rows-repeated="1048570"',
      );
    expect(await rowsOf(odsFile(odsTable(rows)))).toEqual([
      ['a', 'a'],
      ['a', 'a'],
      [],
      [],
      [],
      ['b', ''],
    ]);
  });

  it('fills cells merged over rows, and counts hidden and filtered rows', async () => {
    const rows =
      odsRow(
        odsCell(
          'Cauvaldor',
          'office:value-type="string" table:number-rows-spanned="3" table:number-columns-spanned="1"',
        ) + odsCell('1'),
      ) +
      odsRow(`<table:covered-table-cell/>${odsCell('2')}`, 'table:visibility="filter"') +
      odsRow(`<table:covered-table-cell/>${odsCell('3')}`, 'table:visibility="collapse"');
    const sheet = await firstSheet(odsFile(odsTable(rows)));
    expect(recordsOf(sheet.grid)).toEqual([
      ['Cauvaldor', '1'],
      ['Cauvaldor', '2'],
      ['Cauvaldor', '3'],
    ]);
    expect([sheet.filled, sheet.hiddenRows]).toEqual([2, 2]);
  });

  it('tells hidden sheets and empty ones, and leaves out former versions and linked tables', async () => {
    const styles =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const rows = odsRow(odsCell('x'));
    const file = odsFile(
      `<table:tracked-changes><table:deletion><table:table-cell><text:p>old</text:p></table:table-cell></table:deletion></table:tracked-changes>` +
        `<table:dde-links><table:table>${rows}</table:table></table:dde-links>` +
        odsTable(`<table:shapes><draw:frame/></table:shapes>${rows}`, 'Données') +
        odsTable(rows, 'Listes', 'ta2') +
        odsTable(odsRow('<table:table-cell/>'), 'Vide'),
      styles,
    );
    const sheets = [
      { name: 'Données', hidden: false, empty: false },
      { name: 'Listes', hidden: true, empty: false },
      { name: 'Vide', hidden: false, empty: true },
    ];
    expect(await readWorkbook(file)).toMatchObject({ sheets, chosen: [{ name: 'Données' }] });
    expect(await readWorkbook(file, { sheet: 'Listes' })).toMatchObject({
      chosen: [{ name: 'Listes' }],
    });
  });
});
