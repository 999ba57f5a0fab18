import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/ingest/decode-text.ts';
import { fileKind } from '../../src/ingest/file-kind.ts';
import { findTextDamage } from '../../src/ingest/text-damage.ts';
import { decodeWindows1252 } from '../../src/ingest/windows-1252.ts';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeWindows1252()', () => {
  it.each([
    [0x80, '€'],
    [0x85, '…'],
    [0x92, '’'],
    [0x96, '–'],
    [0x9c, 'œ'],
    [0x9f, 'Ÿ'],
    [0xa0, '\u00a0'],
    [0xe9, 'é'],
    [0x41, 'A'],
    [0x81, '\u0081'],
  ])('reads byte %i as %s', (byte, expected) => {
    expect(decodeWindows1252(bytes(byte))).toBe(expected);
  });

  it('reads a file longer than one call can take', () => {
    const long = new Uint8Array(300_000).fill(0x92);
    expect(decodeWindows1252(long)).toBe('’'.repeat(300_000));
  });
});

describe('decodeText()', () => {
  it.each([
    ['UTF-8', utf8('Été'), 'utf-8'],
    ['UTF-8 with a byte order mark', bytes(0xef, 0xbb, 0xbf, ...utf8('Été')), 'utf-8'],
    ['UTF-16, low byte first', bytes(0xff, 0xfe, 0xc9, 0, 0x74, 0, 0xe9, 0), 'utf-16le'],
    ['UTF-16, high byte first', bytes(0xfe, 0xff, 0, 0xc9, 0, 0x74, 0, 0xe9), 'utf-16be'],
    ['Windows-1252', bytes(0xc9, 0x74, 0xe9), 'windows-1252'],
  ])('reads %s and says so', (_, given, encoding) => {
    expect(decodeText(given)).toEqual({ text: 'Été', encoding });
  });

  it('takes plain ASCII for UTF-8 and nothing for an empty text', () => {
    expect(decodeText(utf8('abc')).encoding).toBe('utf-8');
    expect(decodeText(bytes())).toEqual({ text: '', encoding: 'utf-8' });
  });
});

describe('findTextDamage()', () => {
  it.each([
    ['Société, œuvre, « l’été » — SÃO, Âge, 12 €', undefined],
    ['Soci\ufffdt\ufffd', { reason: 'replacement', count: 2 }],
    ['SociÃ©tÃ© de lâ€™Ã‰tÃ©', { reason: 'double-encoding', count: 5 }],
    ['Soci\u0081t', { reason: 'undefined-bytes', count: 1 }],
  ])('judges %s', (text, expected) => {
    const damage = findTextDamage(text);
    if (expected) expect(damage).toMatchObject(expected);
    else expect(damage).toBeUndefined();
  });

  it('quotes the first spoilt place', () => {
    const text = `${'x'.repeat(50)} Soci\ufffdté\n${'y'.repeat(50)}`;
    expect(findTextDamage(text)?.excerpt).toContain('Soci\ufffdté');
  });
});

describe('fileKind()', () => {
  const zip = bytes(0x50, 0x4b, 3, 4);
  it.each([
    ['chiffres.csv', utf8('a,b'), { kind: 'csv' }],
    ['CHIFFRES.TSV', utf8('a\tb'), { kind: 'csv' }],
    ['chiffres.csv', utf8('[a]'), { kind: 'csv' }],
    ['chiffres.json', utf8('oups'), { kind: 'json' }],
    ['chiffres.txt', utf8('a;b'), { kind: 'csv' }],
    ['chiffres', utf8('\ufeff  {"a":1}'), { kind: 'json' }],
    ['chiffres.csv', bytes(0xff, 0xfe, 0x61, 0), { kind: 'csv' }],
    ['chiffres.xlsx', zip, { kind: 'other', name: 'xlsx' }],
    ['chiffres.csv', zip, { kind: 'other', name: 'zip' }],
    ['chiffres.xls', bytes(0xd0, 0xcf, 0x11, 0xe0), { kind: 'other', name: 'xls' }],
    ['chiffres.csv', utf8('%PDF-1.7'), { kind: 'other', name: 'pdf' }],
    ['chiffres.csv', bytes(0x61, 0), { kind: 'other', name: 'binary' }],
    ['article.md', utf8('# Titre'), { kind: 'other', name: 'md' }],
  ])('tells what %s is', (name, given, expected) => {
    expect(fileKind(name, given)).toEqual(expected);
  });
});
