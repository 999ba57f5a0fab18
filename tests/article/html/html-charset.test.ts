import { describe, expect, it } from 'vitest';
import { htmlCharset } from '../../../src/article/html/html-charset.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('htmlCharset()', () => {
  it.each([
    ['a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0xe9), 'utf-8'],
    ['a UTF-16 mark', Uint8Array.of(0xff, 0xfe, 0x3c, 0), 'utf-16le'],
    ['UTF-8 without a declaration', utf8('<p>été'), 'utf-8'],
    ['UTF-8 that says Latin-1', utf8('<meta charset="iso-8859-1"><p>été'), 'utf-8'],
    ['Windows-1252 without a declaration', latin('<p>\x92\xe9t\xe9'), 'windows-1252'],
    ['Windows-1252 that says UTF-8', latin('<meta charset=utf-8>\xe9t\xe9'), 'windows-1252'],
    ['Latin-1', latin('<meta charset=ISO-8859-1>\xe9t\xe9'), 'windows-1252'],
    [
      'Latin-9 in the old way',
      latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">\xe9 \xa4'),
      'iso-8859-15',
    ],
    ['ASCII', latin('<p>ete'), 'utf-8'],
    ['an unknown name', latin('<meta charset=nawak>\xe9t\xe9'), 'windows-1252'],
    ['a UTF-16 that is none', utf8('<meta charset=utf-16>ete'), 'utf-8'],
    ['nothing', new Uint8Array(), 'utf-8'],
  ])('reads %s', (_, bytes, charset) => {
    expect(htmlCharset(bytes)).toBe(charset);
  });

  it('keeps UTF-8 for a page that is cut in the middle of a letter', () => {
    const bytes = utf8('<meta charset=utf-8>été à Cahors é');
    expect(htmlCharset(bytes.subarray(0, -1))).toBe('utf-8');
  });
});
