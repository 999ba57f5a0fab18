import { describe, expect, it } from 'vitest';
import { fileKind } from '../../../src/ingest/bytes/file-kind.ts';
import { bytes, utf16, utf8 } from './encoded.ts';

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const other = (name: string) => ({ kind: 'other', name });

/** A ZIP archive of empty entries: a local header each, the central directory, its end. */
function zip(...names: readonly string[]): Uint8Array {
  const out: number[] = [];
  const u16 = (value: number) => [value & 0xff, value >> 8];
  const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];
  const offsets = names.map((name) => {
    const offset = out.length;
    const sizes = [...u32(0), ...u32(0), ...u32(0), ...u16(name.length), ...u16(0)];
    out.push(0x50, 0x4b, 3, 4, ...u16(20), ...u16(0), ...u16(0), ...u32(0), ...sizes);
    out.push(...latin1(name));
    return offset;
  });
  const directory = out.length;
  for (const [place, name] of names.entries()) {
    out.push(0x50, 0x4b, 1, 2, ...u16(20), ...u16(20), ...u16(0), ...u16(0), ...u32(0));
    out.push(...u32(0), ...u32(0), ...u32(0), ...u16(name.length), ...u16(0), ...u16(0));
    out.push(...u16(0), ...u16(0), ...u32(0), ...u32(offsets[place] ?? 0), ...latin1(name));
  }
  const size = out.length - directory;
  out.push(0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...u16(names.length), ...u16(names.length));
  out.push(...u32(size), ...u32(directory), ...u16(0));
  return Uint8Array.from(out);
}

/** The first entry of an OpenDocument file, stored. */
const openDocument = (type: string) =>
  latin1(`PK\x03\x04${'\0'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.${type}PK`);

describe('fileKind()', () => {
  it.each([
    ['chiffres.csv', utf8('a,b'), { kind: 'csv' }],
    ['CHIFFRES.TSV', utf8('a\tb'), { kind: 'csv' }],
    ['chiffres.csv', utf8('[a]'), { kind: 'csv' }],
    ['chiffres.txt', utf8('a;b'), { kind: 'csv' }],
    ['chiffres', utf8('a;b'), { kind: 'csv' }],
    ['chiffres.xls', utf8('a;b\n1;2'), { kind: 'csv' }],
    ['chiffres.xlsx', utf8('a;b\n1;2'), { kind: 'csv' }],
    ['chiffres.csv', utf8('<5;a'), { kind: 'csv' }],
    ['chiffres.csv', utf8('<img src="a">;nom\n1;2\n3;4'), { kind: 'csv' }],
    ['chiffres.tsv', utf8('<b>nom</b>\tvaleur\r\na\t1'), { kind: 'csv' }],
    ['chiffres.csv', bytes(0xff, 0xfe, 0x61, 0), { kind: 'csv' }],
    ['chiffres.csv', utf16('nom;valeur', true), { kind: 'csv' }],
    ['chiffres.json', utf8('oups'), { kind: 'json' }],
    ['chiffres', utf8('\ufeff  {"a":1}'), { kind: 'json' }],
    ['export.csv', utf8('[{"a":1}]'), { kind: 'json' }],
    ['chiffres.csv', bytes(), { kind: 'empty' }],
  ])('reads %s by its bytes', (name, given, expected) => {
    expect(fileKind(name, given)).toEqual(expected);
  });

  it.each([
    ['chiffres.csv', zip('[Content_Types].xml', 'xl/workbook.xml'), { kind: 'xlsx' }],
    ['chiffres.xlsx', zip('[Content_Types].xml', 'XL\\Workbook.xml'), { kind: 'xlsx' }],
    ['chiffres.zip', openDocument('spreadsheet'), { kind: 'ods' }],
    ['chiffres.ods', openDocument('text'), other('odt')],
    ['chiffres.xlsx', zip('[Content_Types].xml', 'word/document.xml'), other('docx')],
    ['chiffres.xlsx', zip('xl/workbook.bin'), other('xlsb')],
    ['chiffres.xlsx', zip('chiffres.csv'), other('zip')],
    ['chiffres.xlsx', zip('xl/workbook.xml').subarray(0, 40), { kind: 'xlsx' }],
    ['chiffres.csv', bytes(0x50, 0x4b, 3, 4), other('zip')],
    ['chiffres.xls', bytes(0xd0, 0xcf, 0x11, 0xe0), other('xls')],
    [
      'chiffres.xlsx',
      latin1(
        `\xd0\xcf\x11\xe0${'\0'.repeat(6000)}E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0`,
      ),
      other('encrypted'),
    ],
  ])('looks inside %s', (name, given, expected) => {
    expect(fileKind(name, given)).toEqual(expected);
  });

  it.each([
    ['%PDF-1.7', 'pdf'],
    ['\x89PNG\r\n', 'png'],
    ['\xff\xd8\xff\xe0', 'jpeg'],
    ['\x1f\x8b\x08', 'gzip'],
    ['a\0', 'binary'],
    [`${'a;b\n'.repeat(5000)}\0`, 'binary'],
    ['<!DOCTYPE html><title>404</title>', 'html'],
    ['\n  <HTML lang="fr">', 'html'],
    ['<!-- saved -->\n<table>', 'html'],
    ['<meta charset="utf-8"><table border="1">', 'html'],
    ['<?xml version="1.0"?><records/>', 'xml'],
    ['<?xml version="1.0"?><svg xmlns="a">', 'svg'],
    ['<notes>\n<note>a, b</note>\n</notes>', 'xml'],
    ['<img src="a">;nom\n1;2;3', 'xml'],
    ['{\\rtf1', 'rtf'],
  ])('names %j, which is no table whatever its name', (start, name) => {
    expect(fileKind('chiffres.csv', latin1(start))).toEqual(other(name));
    expect(fileKind('chiffres.xls', latin1(start))).toEqual(other(name));
  });

  it('leaves articles to those who read them', () => {
    expect(fileKind('article.md', utf8('# Titre'))).toEqual(other('md'));
  });
});
