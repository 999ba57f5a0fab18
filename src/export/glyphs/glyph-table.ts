/** The letters of a face at a weight, as outlines, in units of the face: y grows upward. */
export interface GlyphTable {
  readonly unitsPerEm: number;
  /** Every letter it has, in the order of the lists below; each is one code point. */
  readonly letters: string;
  readonly advances: readonly number[];
  /** SVG path data, each point as `x,y`; '' for a space. */
  readonly outlines: readonly string[];
  /** To which class each letter belongs as the first of a pair, and as the second. */
  readonly first: readonly number[];
  readonly second: readonly number[];
  /** How much nearer (below 0) a pair of classes stands: by the first, then by the second. */
  readonly kerning: readonly (readonly number[])[];
}

/** Names of the tables: what the build makes, and what a picture asks for. */
export const GLYPH_TABLES = [
  'text-400',
  'text-600',
  'text-700',
  'heading-600',
  'heading-700',
] as const;
export type GlyphTableName = (typeof GLYPH_TABLES)[number];
