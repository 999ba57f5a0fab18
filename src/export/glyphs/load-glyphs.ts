import type { Picture, TextStyle } from '../../theme/drawing/picture.ts';
import { textsOf } from '../../theme/drawing/texts-of.ts';
import type { GlyphTable, GlyphTableName } from './glyph-table.ts';

/** The tables that a picture needs, by name. */
export type GlyphBook = ReadonlyMap<GlyphTableName, GlyphTable>;

const LOAD: Readonly<Record<GlyphTableName, () => Promise<{ readonly default: GlyphTable }>>> = {
  'text-400': () => import('virtual:glyphs/text-400'),
  'text-600': () => import('virtual:glyphs/text-600'),
  'text-700': () => import('virtual:glyphs/text-700'),
  'heading-600': () => import('virtual:glyphs/heading-600'),
  'heading-700': () => import('virtual:glyphs/heading-700'),
};

/** Gives the table of a style: headings have no regular weight, browsers take the nearest. */
export function glyphTableName({ face, weight }: TextStyle): GlyphTableName {
  if (face === 'text') return `text-${weight}`;
  return weight === 700 ? 'heading-700' : 'heading-600';
}

/** Fetches the outlines of the letters that a picture is written in: the faces it uses, no other. */
export async function loadGlyphs(picture: Picture): Promise<GlyphBook> {
  const names = new Set(textsOf(picture).map(({ text }) => glyphTableName(text.style)));
  const tables = Array.from(names, async (name) => [name, (await LOAD[name]()).default] as const);
  return new Map(await Promise.all(tables));
}
