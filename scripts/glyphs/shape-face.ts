import { Blob, Buffer as TextBuffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import type { GlyphTable } from '../../src/export/glyphs/glyph-table.ts';
import { classesOf, transposed } from './glyph-classes.ts';

interface ShapedGlyph {
  readonly glyph: number;
  readonly advance: number;
}

/** Rounds to the tenth of a unit: a line of 100 letters of 20 px is then right to 0.1 px. */
const tenth = (value: number) => Math.round(value * 10) / 10 + 0;

/**
 * Reads outlines, advances and kerning of the letters of a variable face at a weight, as HarfBuzz,
 * the shaper of browsers, gives them. Letters that the face lacks are left out.
 *
 * @param truetype the bytes of the face, not compressed
 */
export function shapeFace(truetype: Uint8Array, characters: string, weight: number): GlyphTable {
  const face = new Face(new Blob(Uint8Array.from(truetype).buffer));
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  const found = [...characters].flatMap((letter) => {
    const [only, ...more] = shaped(font, letter);
    return only && only.glyph !== 0 && more.length === 0 ? [{ letter, ...only }] : [];
  });
  const pairs = found.map((a) =>
    found.map((b) => tenth((shaped(font, a.letter + b.letter)[0]?.advance ?? 0) - a.advance)),
  );
  const first = classesOf(pairs);
  const second = classesOf(transposed(first.rows));
  return {
    unitsPerEm: face.upem,
    letters: found.map(({ letter }) => letter).join(''),
    advances: found.map(({ advance }) => tenth(advance)),
    outlines: found.map(({ glyph }) => rounded(font.glyphToPath(glyph))),
    first: first.of,
    second: second.of,
    kerning: transposed(second.rows),
  };
}

function shaped(font: Font, text: string): ShapedGlyph[] {
  const buffer = new TextBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint }, index) => ({
    glyph: codepoint,
    advance: positions[index]?.xAdvance ?? 0,
  }));
}

/** Whole units: a thousandth of the size of the letters. */
function rounded(outline: string): string {
  return outline.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (number) =>
    String(Math.round(Number(number)) + 0),
  );
}
