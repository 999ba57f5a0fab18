import { describe, expect, it } from 'vitest';
import type { GlyphTable } from '../../../src/export/glyphs/glyph-table.ts';
import { loadGlyphs } from '../../../src/export/glyphs/load-glyphs.ts';
import { outlineTexts } from '../../../src/export/glyphs/outline-texts.ts';
import { pathBox } from '../../../src/theme/drawing/path-box.ts';
import type { Drawn, DrawnText, Picture } from '../../../src/theme/drawing/picture.ts';

/** Two letters: a square of half an em, and a space; the pair of squares stands nearer by 100. */
const SQUARES: GlyphTable = {
  unitsPerEm: 1000,
  letters: 'x ',
  advances: [600, 250],
  outlines: ['M0,0L500,0L500,500L0,500Z', ''],
  first: [0, 1],
  second: [0, 1],
  kerning: [
    [-100, 0],
    [0, 0],
  ],
};
const BOOK = new Map([['text-400', SQUARES]] as const);

const TEXT: DrawnText = {
  kind: 'text',
  x: 10,
  y: 20,
  align: 'left',
  text: 'xx x',
  style: { face: 'text', size: 10, weight: 400 },
  ink: { color: '#000', alpha: 1 },
};

function picture(...items: readonly Drawn[]): Picture {
  return { width: 100, height: 50, items };
}

function outlineOf(item: Drawn | undefined): string {
  if (item?.kind !== 'outline') throw new Error(`outline: ${item?.kind}`);
  return item.d;
}

describe('outlineTexts()', () => {
  it('sets letters side by side, kerned, on the baseline', () => {
    const [item] = outlineTexts(picture(TEXT), BOOK).picture.items;
    const starts = [...outlineOf(item).matchAll(/M([\d.]+) ([\d.]+)/g)].map(([, x]) => Number(x));
    expect(starts).toEqual([10, 15, 23.5]);
    expect(pathBox(outlineOf(item))).toEqual({ x0: 10, y0: 15, x1: 28.5, y1: 20 });
  });

  it.each([
    ['center', 10 - 19.5 / 2],
    ['right', 10 - 19.5],
  ] as const)('aligns to the %s by the width of the line', (align, start) => {
    const [item] = outlineTexts(picture({ ...TEXT, align }), BOOK).picture.items;
    expect(pathBox(outlineOf(item))?.x0).toBeCloseTo(start, 5);
  });

  it('draws the rim under the letters, in groups too', () => {
    const rim = { color: '#fff', alpha: 1, width: 4, dash: [] };
    const group = { kind: 'group', x: 0, y: 0, scale: 2, items: [{ ...TEXT, rim }] } as const;
    const [item] = outlineTexts(picture(group), BOOK).picture.items;
    expect(item).toMatchObject({ scale: 2, items: [{ stroke: rim }, { fill: TEXT.ink }] });
  });

  it('leaves a line with an unknown letter as text, and says so', () => {
    const odd = { ...TEXT, text: 'x→' };
    const { picture: outlined, kept } = outlineTexts(picture(odd, TEXT), BOOK);
    expect(kept).toEqual(['x→']);
    expect(outlined.items.map(({ kind }) => kind)).toEqual(['text', 'outline']);
  });
});

describe('loadGlyphs()', () => {
  it('brings the faces of the page that a picture uses, and no other', async () => {
    const heading = { face: 'heading', size: 20, weight: 600 } as const;
    const book = await loadGlyphs(picture(TEXT, { ...TEXT, style: heading }));
    expect([...book.keys()].sort()).toEqual(['heading-600', 'text-400']);
    const text = '« Évolution\u202f: 1\u202f234\u00a0€, l’œuvre – 50 % » ?';
    expect(outlineTexts(picture({ ...TEXT, text }), book).kept).toEqual([]);
  });
});
