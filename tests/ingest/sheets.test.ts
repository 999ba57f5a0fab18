import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnLetter, resolveColumns } from '../../src/ingest/columns.ts';
import { detectDelimiter } from '../../src/ingest/detect-delimiter.ts';
import { jsonFaultLine } from '../../src/ingest/json-fault-line.ts';
import { jsonSheet } from '../../src/ingest/json-sheet.ts';
import { readCsv } from '../../src/ingest/read-csv.ts';
import { recogniseTable } from '../../src/ingest/recognise-table.ts';
import { Remarks } from '../../src/ingest/remarks.ts';

describe('detectDelimiter()', () => {
  it.each([
    ['a,b,c\n1,2,3', ','],
    ['a;b;c\n1,5;2,5;3,5', ';'],
    ['a;b\n"1;5";2,5', ';'],
    ['nom;lieu, date\nFête;Cahors, 2024\nBal;Figeac, 2024', ';'],
    ['indicateur;periode;territoire;valeur\ncontacts;2021;46;1,5', ';'],
    ['indicateur\tperiode\tvaleur\ncontacts\t2021\t1,5', '\t'],
    ['a|b\n1,5|2', '|'],
    ['nom\nFête', ','],
    ['', ','],
  ])('finds what separates the cells of %j', (text, expected) => {
    expect(detectDelimiter(text)).toBe(expected);
  });

  it('is not fooled by what stands beyond the header', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `contacts;2021;46;${i},5;a, b, c, d, e`);
    expect(detectDelimiter(['indicateur;periode;territoire;valeur;note', ...rows].join('\n'))).toBe(
      ';',
    );
  });
});

describe('readCsv()', () => {
  it('reads any line end, alone or mixed', () => {
    const { sheet } = readCsv('a;b\r\n1;2\r3;4\n5;6\r\n');
    expect(sheet?.header).toEqual(['a', 'b']);
    expect(sheet?.rows).toEqual([['1', '2'], ['3', '4'], ['5', '6'], ['']]);
  });

  it('numbers rows as a spreadsheet does, blank lines and line feeds in cells included', () => {
    const { sheet } = readCsv('\n\na,b\n"1\n2",3\n\n4,5');
    expect(sheet?.firstRow).toBe(4);
    expect(sheet?.rows).toEqual([['1\n2', '3'], [''], ['4', '5']]);
  });

  it('obeys the separator line that Excel writes', () => {
    expect(readCsv('sep=|\na,x|b\n1|2').delimiter).toBe('|');
    expect(readCsv('SEP=;\na;b\n').sheet).toMatchObject({ header: ['a', 'b'], firstRow: 2 });
  });

  it('has no sheet where there is no cell', () => {
    expect(readCsv('sep=;\n\n').sheet).toBeUndefined();
  });

  it('marks a row whose quote is never closed, and one whose quote is merely astray', () => {
    const { sheet } = readCsv('a,b\n"x"y",1\n2,"z\n3,4\n');
    expect([...(sheet?.faults ?? [])]).toEqual([
      [0, 'stray'],
      [1, 'unclosed'],
    ]);
  });
});

describe('jsonFaultLine()', () => {
  it.each([
    ['{\n"title": }', 2],
    ['[\n1,\n2,\n]', 4],
    ['{"a":1,}', 1],
    ['[1 2]', 1],
    ['{"a"\n"b"}', 2],
    ['[\n"été', 2],
    ['[1,\n{"a":[]', 2],
    ['\n\nnul', 3],
    ['{} {}', 1],
    ["{'a':1}", 1],
    ['', 1],
  ])('finds where %j breaks', (text, line) => {
    expect(jsonFaultLine(text)).toBe(line);
  });

  it('finds no fault in JSON, and one in everything else', () => {
    const nearly = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '[', 'x', ' '));
    fc.assert(
      fc.property(nearly, ([json, place, slip]) => {
        expect(jsonFaultLine(json)).toBe(0);
        const cut = place % (json.length + 1);
        const text = json.slice(0, cut) + slip + json.slice(cut + 1);
        let parses = true;
        try {
          JSON.parse(text);
        } catch {
          parses = false;
        }
        expect(jsonFaultLine(text) === 0).toBe(parses);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('jsonSheet()', () => {
  it('lays objects out under all their keys', () => {
    const sheet = jsonSheet([{ a: 1, b: null }, { b: 'x', c: true }, 7]);
    expect(sheet.header).toEqual(['a', 'b', 'c']);
    expect(sheet.rows).toEqual([['1', '', ''], ['', 'x', 'true'], []]);
    expect([...sheet.faults]).toEqual([[2, { notARecord: 'number' }]]);
  });

  it('lays arrays out under the first of them', () => {
    const sheet = jsonSheet([['a', 'b'], [1, 2.5], { a: 1 }]);
    expect(sheet.header).toEqual(['a', 'b']);
    expect(sheet.rows).toEqual([['1', '2.5'], []]);
    expect([...sheet.faults]).toEqual([[1, { notARecord: 'object' }]]);
  });

  it('never takes a cell from what every object inherits', () => {
    const items: unknown = JSON.parse('[{"__proto__":"a","constructor":"b"},{"c":1}]');
    const sheet = jsonSheet(Array.isArray(items) ? items : []);
    expect(sheet.header).toEqual(['__proto__', 'constructor', 'c']);
    expect(sheet.rows).toEqual([
      ['a', 'b', ''],
      ['', '', '1'],
    ]);
  });
});

describe('recogniseTable()', () => {
  const figures = ['Indicateur', 'Période', 'Territoire', 'Valeur', 'origine'];
  it.each([
    ['chiffres.csv', figures, 'chiffres'],
    ['data/chiffres-jeu-fictif.csv', figures, 'chiffres'],
    ['Évènements 2024.CSV', ['nom', 'debut'], 'evenements'],
    ['C:\\Mes documents\\sources.csv', ['id', 'titre'], 'sources'],
    ['export.csv', figures, 'chiffres'],
    ['export.csv', ['code', 'libelle_fr', 'mesure'], 'indicateurs'],
    ['export.csv', ['nom', 'type', 'depuis'], 'partenaires'],
    ['export.csv', ['nom', 'type', 'debut', 'fin'], 'evenements'],
    ['sources.csv', figures, 'chiffres'],
    ['chiffres.csv', ['indicateur', 'valeur'], 'chiffres'],
    ['export.csv', ['nom'], undefined],
    ['export.csv', ['prenom', 'age'], undefined],
    ['mes-chiffresx.csv', [], undefined],
  ])('takes %s with %j for %s', (name, header, expected) => {
    expect(recogniseTable(name, header)).toBe(expected);
  });
});

describe('resolveColumns()', () => {
  const contract = { required: ['nom', 'debut'], optional: ['commune_code'] };

  it('finds columns whatever their capitals, accents and outer blanks', () => {
    const columns = resolveColumns(
      [' NOM ', 'Début', 'commune-code', '', 'Lieu'],
      contract,
      new Remarks(),
    );
    expect(['nom', 'debut', 'commune_code', 'fin'].map(columns.at)).toEqual([0, 1, 2, -1]);
    expect(columns).toMatchObject({
      extras: [{ name: 'Lieu', index: 4 }],
      width: 5,
      complete: true,
    });
  });

  it('says which columns are missing or written twice', () => {
    const remarks = new Remarks();
    expect(resolveColumns(['Nom', 'lieu', 'nom'], contract, remarks).complete).toBe(false);
    expect(remarks.list('f', 't')).toMatchObject([
      { code: 'column-repeated', column: 'nom', params: { first: 'A', repeated: 'C' } },
      { code: 'column-missing', column: 'debut', params: { found: 'Nom, lieu, nom' } },
    ]);
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('names column %i %s', (index, letter) => {
    expect(columnLetter(index)).toBe(letter);
  });
});
