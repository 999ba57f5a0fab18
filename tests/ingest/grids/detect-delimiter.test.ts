import { describe, expect, it } from 'vitest';
import { detectDelimiter } from '../../../src/ingest/grids/detect-delimiter.ts';

const KNOWN = new Set(['indicateur', 'periode', 'territoire', 'valeur', 'note', 'nom', 'date']);
const detect = (text: string) => detectDelimiter(new TextEncoder().encode(text), KNOWN);

describe('detectDelimiter()', () => {
  it.each([
    ['a,b,c\n1,2,3', ','],
    ['a, b, c\n1, 2, 3\n4, 5, 6', ','],
    ['"a","b"\n"1","2"', ','],
    ['code,2019,2020,2021\n46042,1,2,3', ','],
    ['2019,2020,2021\n1,2,3', ','],
    ['a;b;c\n1,5;2,5;3,5', ';'],
    ['a;b\n"1;5";2,5', ';'],
    ['1,5;2,5\n3,5;4,5', ';'],
    ['Année;Population, totale;Densité\n2021;1,5;2,5\n2022;3,5;4,5', ';'],
    ['lieu;fête, bal\nFête;Cahors, 2024\nBal;Figeac, 2024', ';'],
    ['indicateur;periode;territoire;valeur\ncontacts;2021;46;1,5', ';'],
    ['indicateur\tperiode\tvaleur\ncontacts\t2021\t1,5', '\t'],
    ['a|b\n1,5|2', '|'],
    ['nom\nFête', ''],
    ['valeur\n1,5\n2,5\n3,5', ''],
    ['valeur\n1,234,567\n2,345,678', ''],
    ['Familles installées, Lot\nvaleur\n1,5\n2,5', ''],
    ['Un article.\nDe trois lignes.\nLire aussi | Contact', ''],
    ['', ''],
  ])('finds what separates the cells of %j', (text, delimiter) => {
    expect(detect(text)).toMatchObject({ delimiter, other: undefined });
  });

  it.each([
    [
      'Familles, contacts, ambassadeurs\nSource : Lot\n\nannée;nombre\n2021;1,5\n2022;2,5\n2023;3,5',
      ';',
    ],
    ['Titre; sous-titre\n\n\nannee,nombre,lieu\n2021,5,a\n2022,6,b\n2023,7,c', ','],
    ['a;b;c\n1;x\n2;y\n3;z;t', ';'],
    ['a;b\n1;"Cahors, Lot\n2;3\n4;5\n6;7', ';'],
  ])('is not put off by titles, short records or broken quotes in %j', (text, delimiter) => {
    expect(detect(text).delimiter).toBe(delimiter);
  });

  it('is not fooled by what stands beyond the header', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `contacts;2021;46;${i},5;a, b, c, d, e`);
    const text = ['indicateur;periode;territoire;valeur;note', ...rows].join('\n');
    expect(detect(text)).toEqual({ delimiter: ';', other: undefined, width: 5 });
  });

  it.each([
    ['2021,46\n2022,47\n2023,48', { delimiter: '', other: ',' }],
    ['a;b,c\n1;2,x\n3;4,y', { delimiter: ';', other: ',' }],
    ['Dupont, Jean\nMartin, Paul\nDurand, Luc', { delimiter: ',', other: '' }],
  ])('says what else may separate the cells of %j', (text, finding) => {
    expect(detect(text)).toMatchObject(finding);
  });

  it('looks at whole records of a long file, or at the start of its one endless line', () => {
    expect(detect(`a;b\n${'1;2\n'.repeat(100_000)}`)).toMatchObject({ delimiter: ';', width: 2 });
    expect(detect('a,b;'.repeat(100_000)).width).toBeGreaterThan(1);
  });
});
