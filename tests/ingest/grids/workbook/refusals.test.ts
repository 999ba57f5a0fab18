import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../../src/ingest/grids/workbook/read-workbook.ts';
import { odsCell, odsFile, odsRow, odsTable } from './ods-file.ts';
import { xlsxFile, xlsxParts } from './xlsx-file.ts';
import { zipFile, type ZipPart } from './zip-file.ts';

const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
const small = xlsxFile([{ name: 'A', rows }]);

/** The parts of a small workbook, its sheet changed. */
const withSheet = (change: (part: ZipPart) => ZipPart) =>
  zipFile(
    xlsxParts([{ name: 'A', rows }]).map((part) =>
      part.name.includes('sheet1') ? change(part) : part,
    ),
  );
const sheetOf = (xml: string) => withSheet((part) => ({ ...part, content: xml }));
const cellsOf = (xml: string) => xlsxFile([{ name: 'A', rows: xml }]);
const tableOf = (cells: string, row = '') => odsFile(odsTable(odsRow(cells, row)));

function compound(name: string): Uint8Array {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write('Root Entry\0', 1024, 'utf16le');
  bytes.write(`${name}\0`, 1152, 'utf16le');
  return new Uint8Array(bytes);
}

const cases: readonly (readonly [string, () => Uint8Array, string])[] = [
  ['nothing', () => new Uint8Array(), 'not-a-workbook'],
  ['a text', () => new TextEncoder().encode('indicateur;valeur\n'), 'not-a-workbook'],
  ['an archive of texts', () => zipFile([{ name: 'a.csv', content: 'a;b' }]), 'not-a-workbook'],
  [
    'a text document',
    () =>
      zipFile([
        {
          name: 'content.xml',
          content:
            '<office:document-content xmlns:office="o"><office:body><office:text/></office:body></office:document-content>',
        },
      ]),
    'not-a-workbook',
  ],
  [
    'a document of Word',
    () =>
      zipFile(
        xlsxParts([], { main: 'word/document.xml' }).map((part) => ({
          ...part,
          content: String(part.content).replaceAll('workbook', 'document'),
        })),
      ),
    'not-a-workbook',
  ],
  ['another compound file', () => compound('WordDocument'), 'not-a-workbook'],
  ['a workbook of Excel 97', () => compound('Workbook'), 'old-format'],
  ['a binary workbook', () => xlsxFile([], { main: 'xl/workbook.bin' }), 'old-format'],
  ['an encrypted workbook of Excel', () => compound('EncryptedPackage'), 'encrypted'],
  [
    'an encrypted workbook of LibreOffice',
    () =>
      odsFile('', '', [
        {
          name: 'META-INF/manifest.xml',
          content:
            '<!DOCTYPE manifest:manifest PUBLIC "-//x" "Manifest.dtd"><manifest:manifest xmlns:manifest="m"><manifest:encryption-data/></manifest:manifest>',
        },
      ]),
    'encrypted',
  ],
  ['an encrypted part', () => withSheet((part) => ({ ...part, encrypted: true })), 'encrypted'],
  ['no sheet', () => xlsxFile([]), 'no-sheet'],
  ['no table', () => odsFile(''), 'no-sheet'],
  ['a file cut short', () => small.slice(0, -40), 'broken'],
  [
    'a part that is missing',
    () => zipFile(xlsxParts([{ name: 'A', rows }]).slice(0, -1)),
    'broken',
  ],
  ['a wrong checksum', () => withSheet((part) => ({ ...part, crc: 1 })), 'broken'],
  ['a part longer than it says', () => withSheet((part) => ({ ...part, size: 10 })), 'broken'],
  ['a part shorter than it says', () => withSheet((part) => ({ ...part, size: 10_000 })), 'broken'],
  [
    'parts that overlap',
    () => {
      const parts = xlsxParts([{ name: 'A', rows }]);
      return zipFile([
        ...parts,
        ...parts.slice(0, 1).map((part) => ({ ...part, name: 'copy', offset: 0 })),
      ]);
    },
    'broken',
  ],
  [
    'one name twice',
    () =>
      zipFile([...xlsxParts([{ name: 'A', rows }]), { name: 'XL/styles.xml', content: '<a/>' }]),
    'broken',
  ],
  [
    'bytes that are not UTF-8',
    () => withSheet((part) => ({ ...part, content: new Uint8Array([0x3c, 0x61, 0xe9, 0x3e]) })),
    'broken',
  ],
  ['XML cut short', () => sheetOf('<worksheet><sheetData><row>'), 'broken'],
  ['an empty part', () => sheetOf(''), 'broken'],
  [
    'entities that grow',
    () => sheetOf('<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'),
    'broken',
  ],
  [
    'elements in each other without end',
    () => sheetOf('<a>'.repeat(1_000) + '</a>'.repeat(1_000)),
    'broken',
  ],
  [
    'attributes without end',
    () => sheetOf(`<a ${Array.from({ length: 10_000 }, (_, at) => `a${at}=""`).join(' ')}/>`),
    'broken',
  ],
  [
    'a string that is not there',
    () => cellsOf('<row r="1"><c r="A1" t="s"><v>9</v></c></row>'),
    'broken',
  ],
  ['rows in disorder', () => cellsOf('<row r="2"/><row r="1"/>'), 'broken'],
  [
    'a cell given twice',
    () => cellsOf('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
    'broken',
  ],
  ['a cell in another row', () => cellsOf('<row r="1"><c r="A2"><v>1</v></c></row>'), 'broken'],
  [
    'merges over each other',
    () =>
      xlsxFile([
        {
          name: 'A',
          rows: `${rows}<row r="2"><c r="B2"><v>1</v></c></row>`,
          after: `<mergeCells>${'<mergeCell ref="A1:A9"/>'.repeat(9)}</mergeCells>`,
        },
      ]),
    'broken',
  ],
  [
    'cells far apart',
    () =>
      cellsOf(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      ),
    'too-large',
  ],
  [
    'a row too many',
    () => cellsOf('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'),
    'too-large',
  ],
  [
    'cells repeated without end',
    () =>
      tableOf(
        odsCell('a', 'office:value-type="string" table:number-columns-repeated="16384"'),
        'table:number-rows-repeated="1048576"',
      ),
    'too-large',
  ],
  [
    'a part that announces too much',
    () => withSheet((part) => ({ ...part, size: 300_000_000 })),
    'too-large',
  ],
];

describe('readWorkbook()', () => {
  it.each(cases)('refuses %s', async (_, bytes, reason) => {
    expect(await readWorkbook(bytes())).toEqual({ kind: 'refused', reason });
  });

  it('refuses 300 MB of XML at once, announced or not', async () => {
    const bomb = Buffer.concat([
      Buffer.from('<worksheet>'),
      Buffer.alloc(300 * 1_048_576, '<a></a>'),
    ]);
    const honest = withSheet((part) => ({ ...part, content: bomb }));
    const lying = withSheet((part) => ({ ...part, content: bomb, size: 1_000_000 }));
    expect(await readWorkbook(honest)).toEqual({ kind: 'refused', reason: 'too-large' });
    expect(await readWorkbook(lying)).toEqual({ kind: 'refused', reason: 'broken' });
  });

  it('never throws, however a file is damaged', async () => {
    const files = [small, tableOf(odsCell('a'))];
    const damage = fc.array(fc.record({ at: fc.nat(), byte: fc.nat({ max: 255 }) }), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), damage, fc.nat(), async (file, changes, cut) => {
        const bytes = file.slice(0, cut % 4 === 0 ? cut % file.length : file.length);
        for (const { at, byte } of changes) bytes[4 + (at % file.length)] = byte;
        const { kind } = await readWorkbook(bytes);
        expect(['read', 'refused']).toContain(kind);
      }),
    );
  });
});
