import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/export/png/crc32.ts';
import { insertChunks, readChunks } from '../../../src/export/png/png-chunks.ts';
import { densityChunk, publicationChunks } from '../../../src/export/png/publication-chunks.ts';
import { readTextChunk, textChunk } from '../../../src/export/png/text-chunk.ts';
import { SAMPLE_PUBLICATION } from '../sample-plate.ts';
import { smallPng } from './small-png.ts';

describe('crc32()', () => {
  it('gives the code of the last chunk of every PNG', () => {
    expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082);
  });
});

describe('insertChunks()', () => {
  it('puts chunks between the header and the picture, in order', () => {
    const chunks = [densityChunk(300), textChunk({ keyword: 'Title', text: 'Lot' }, 'fr')];
    const types = [...readChunks(insertChunks(smallPng(), chunks))].map(({ type }) => type);
    expect(types).toEqual(['IHDR', 'pHYs', 'tEXt', 'IDAT', 'IEND']);
  });

  it('refuses what is no PNG', () => {
    expect(() => insertChunks(new Uint8Array(100), [])).toThrow('png');
  });
});

describe('readChunks()', () => {
  it('stops at a chunk that is cut short or spoilt', () => {
    const png = smallPng();
    for (let length = 0; length < png.length; length += 1) {
      expect([...readChunks(png.subarray(0, length))].length).toBeLessThan(3);
    }
    const spoilt = png.slice();
    spoilt[20] = 99;
    expect([...readChunks(spoilt)]).toEqual([]);
  });
});

describe('densityChunk()', () => {
  it('counts in dots to the metre', () => {
    const { data } = densityChunk(300);
    const view = new DataView(data.buffer);
    expect([view.getUint32(0), view.getUint32(4), view.getUint8(8)]).toEqual([11_811, 11_811, 1]);
  });
});

describe('textChunk()', () => {
  it('gives every text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const text = words.replaceAll('\0', '');
        const read = readTextChunk(textChunk({ keyword: 'Title', text: words }, 'fr'));
        expect(read).toEqual({ keyword: 'Title', text });
      }),
    );
  });

  it('keeps to the older form where all programs read it', () => {
    expect(textChunk({ keyword: 'Title', text: 'Lot' }, 'fr').type).toBe('tEXt');
    expect(textChunk({ keyword: 'Title', text: 'été' }, 'fr').type).toBe('iTXt');
  });
});

describe('publicationChunks()', () => {
  it('says all that is known, and nothing of what is not', () => {
    const texts = (more: object) =>
      publicationChunks({ ...SAMPLE_PUBLICATION, ...more }).map((chunk) => readTextChunk(chunk));
    expect(texts({})).toContainEqual({ keyword: 'Copyright', text: 'Licence Ouverte 2.0' });
    expect(texts({})).toContainEqual({ keyword: 'Warning', text: 'Jeu fictif' });
    expect(texts({ author: '' })).toContainEqual({ keyword: 'Author', text: 'Département du Lot' });
    expect(texts({ warning: '' }).map((text) => text?.keyword)).not.toContain('Warning');
  });
});
