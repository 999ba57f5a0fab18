import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, toUtf8 } from '../../../src/ingest/bytes/decode-text.ts';
import { findEncoding } from '../../../src/ingest/bytes/find-encoding.ts';
import { bytes, encoded, utf16, utf8 } from './encoded.ts';

const joined = (...parts: readonly Uint8Array[]) => bytes(...parts.flatMap((part) => [...part]));
const BOM = bytes(0xef, 0xbb, 0xbf);

describe('decodeText()', () => {
  it.each([
    ['UTF-8', utf8('Été'), 'utf-8', 'valid'],
    ['UTF-8 with a byte order mark', joined(BOM, utf8('Été')), 'utf-8', 'marked'],
    ['UTF-8 with two marks', joined(BOM, BOM, utf8('Été')), 'utf-8', 'marked'],
    ['UTF-16, low byte first', joined(bytes(0xff, 0xfe), utf16('Été', true)), 'utf-16le', 'marked'],
    [
      'UTF-16, high byte first',
      joined(bytes(0xfe, 0xff), utf16('Été', false)),
      'utf-16be',
      'marked',
    ],
    ['Windows-1252', bytes(0xc9, 0x74, 0xe9), 'windows-1252', 'guessed'],
    ['Mac Roman', bytes(0x83, 0x74, 0x8e), 'macintosh', 'guessed'],
    ['MS-DOS', bytes(0x90, 0x74, 0x82), 'ibm850', 'guessed'],
  ])('reads %s and says so', (_, given, encoding, found) => {
    expect(decodeText(given)).toMatchObject({ text: 'Été', encoding, found, mixed: false });
  });

  it('takes plain ASCII for UTF-8 and nothing for an empty text', () => {
    expect(decodeText(utf8('abc'))).toMatchObject({ encoding: 'utf-8', found: 'valid' });
    expect(decodeText(bytes())).toMatchObject({ text: '', encoding: 'utf-8' });
  });

  it.each([true, false])('finds UTF-16 without a mark, low byte first: %s', (littleEndian) => {
    const text = 'nom;valeur\r\nl’été à Cœur;12 €\r\n';
    expect(decodeText(utf16(text, littleEndian))).toMatchObject({
      text,
      encoding: littleEndian ? 'utf-16le' : 'utf-16be',
      found: 'guessed',
    });
  });

  it('obeys a person who says the encoding', () => {
    const given = encoded('Été', 'macintosh');
    expect(decodeText(given, 'windows-1252')).toMatchObject({ text: 'ƒtŽ', found: 'forced' });
    expect(decodeText(joined(BOM, utf8('Été')), 'utf-8').text).toBe('Été');
    expect(decodeText(given, 'utf-8').text).toBe('\ufffdt\ufffd');
  });

  it('reads back what was written in UTF-8 or UTF-16, wherever it lies in memory', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.nat({ max: 7 }), (text, offset) => {
        const given = utf8(text);
        const moved = new Uint8Array(offset + given.length).subarray(offset);
        moved.set(given);
        expect(decodeText(moved, 'utf-8').text).toBe(text);
        expect(findEncoding(moved).example).toBe(-1);
        expect(decodeText(utf16(text, true), 'utf-16le').text).toBe(text);
      }),
    );
  });
});

describe('findEncoding()', () => {
  const words = [
    'Saint-Céré;Prévu',
    'SAINT-CÉRÉ',
    'ÇA ET LÀ',
    'l’été à Figeac',
    '« Œuvre » : cœur',
    'où;n° 3',
    'Noël;1\u00a0234',
    'Établissement',
    'Privé;être;hôtel;île;août;reçu',
  ];

  it.each(words)('tells Windows-1252 from Mac Roman and MS-DOS by %s', (text) => {
    expect(decodeText(encoded(text, 'windows-1252'))).toMatchObject({
      text,
      encoding: 'windows-1252',
      other: undefined,
    });
    expect(decodeText(encoded(text, 'macintosh'))).toMatchObject({ text, encoding: 'macintosh' });
  });

  it.each([
    ...words.filter((text) => !/[œŒ’]|^É/.test(text)),
    'Département',
    'Montfaucon-du-Quercy;Le Vigan;âgés',
    "Période;Année;Créés à l'étranger;Forêt",
    'FIGEAC;SAINT-CÉRÉ;LACAPELLE-MARIVAL;PRÉVU;RÉALISÉ',
    '« à côté »;12 m²',
  ])('knows MS-DOS by %s', (text) => {
    const finding = decodeText(encoded(text, 'ibm850'));
    expect(finding).toMatchObject({ text, encoding: 'ibm850' });
  });

  it.each(['Le cœur du Lot', 'Œuvre', '12 €'])('knows ISO 8859-15 by %s', (text) => {
    const finding = decodeText(encoded(text, 'iso-8859-15'));
    expect(finding).toMatchObject({ text, encoding: 'iso-8859-15' });
  });

  it('believes a mark that all the bytes bear out, whatever letters they spell', () => {
    for (const text of ['a;㈝', 'a;\u{1f389}', 'Привет']) {
      expect(decodeText(utf8(`\ufeff${text}`))).toMatchObject({
        text,
        encoding: 'utf-8',
        mixed: false,
      });
    }
  });

  it('decides on all the bytes, far from the start too', () => {
    const far = 'a;b\n'.repeat(50_000);
    expect(decodeText(encoded(`${far}Céré`, 'macintosh')).encoding).toBe('macintosh');
    expect(decodeText(utf8(`${far}Céré`)).encoding).toBe('utf-8');
  });

  it('says which other encoding is as likely where little tells', () => {
    expect(findEncoding(encoded('a;é', 'windows-1252'))).toMatchObject({
      encoding: 'windows-1252',
      other: 'macintosh',
    });
    expect(findEncoding(encoded('Écoles', 'ibm850')).other).toBe('ibm850');
  });

  it('keeps UTF-8 for a file that is cut or has a few wrong bytes, and says so', () => {
    const text = utf8('Saint-Céré;Été;Gramat à côté');
    const broken = joined(text, bytes(0xc3));
    expect(findEncoding(broken)).toMatchObject({
      encoding: 'utf-8',
      mixed: true,
      example: text.length,
    });
    expect(decodeText(broken).text).toBe('Saint-Céré;Été;Gramat à côté\ufffd');
  });

  it('says that a file is mixed where Windows-1252 outweighs UTF-8, mark or no mark', () => {
    const most = encoded('Saint-Céré;Été;Gramat à côté;', 'windows-1252');
    const given = joined(most, utf8('Céré'));
    expect(findEncoding(given)).toMatchObject({ encoding: 'windows-1252', mixed: true });
    expect(decodeText(joined(BOM, most))).toMatchObject({
      text: 'Saint-Céré;Été;Gramat à côté;',
      encoding: 'windows-1252',
      mixed: true,
    });
  });

  it('is not fooled by French that happens to be UTF-8 of rare letters', () => {
    const text = 'QUALITÉ\u00a0: bon';
    expect(decodeText(encoded(text, 'windows-1252'))).toMatchObject({ text, other: 'utf-8' });
  });

  it('still reads other alphabets and emoji in UTF-8', () => {
    for (const text of ['Αθήνα', '東京', 'Cahors 🎉', 'Łódź', 'Е\u0301те']) {
      expect(decodeText(utf8(text))).toMatchObject({ text, encoding: 'utf-8', mixed: false });
    }
  });

  it('finds one wrong byte wherever it stands, and wherever the bytes lie in memory', () => {
    fc.assert(
      fc.property(fc.nat({ max: 7 }), fc.nat({ max: 12 }), fc.nat(), (offset, length, at) => {
        const moved = new Uint8Array(offset + length + 1).subarray(offset).fill(0x61);
        const place = at % moved.length;
        moved[place] = 0xe9;
        expect(findEncoding(moved)).toMatchObject({ encoding: 'windows-1252', example: place });
        expect(decodeText(moved).text.indexOf('é')).toBe(place);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses what only looks like UTF-8: long forms, surrogates, beyond U+10FFFF', () => {
    const good = utf8('éééééé');
    for (const wrong of [
      bytes(0xc0, 0xaf),
      bytes(0xe0, 0x80, 0xaf),
      bytes(0xed, 0xa0, 0x80),
      bytes(0xf4, 0x90, 0x80, 0x80),
      bytes(0xf5, 0x80, 0x80, 0x80),
    ]) {
      expect(findEncoding(joined(good, wrong))).toMatchObject({ mixed: true, example: 12 });
    }
  });
});

describe('toUtf8()', () => {
  it('always gives valid UTF-8', () => {
    const encodings = fc.constantFrom(undefined, 'utf-8', 'utf-16le', 'macintosh' as const);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), encodings, (given, forced) => {
        const result = toUtf8(given, findEncoding(given, forced));
        const decoder = new TextDecoder('utf-8', { fatal: true });
        expect(() => decoder.decode(result)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});
