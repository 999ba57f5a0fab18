/** A variable font of the page, and what is kept of it. */
export interface Face {
  /** Name of the file that is written, without its ending. */
  readonly name: string;
  /** Path of the whole font under `node_modules/`. */
  readonly path: string;
  /** The lightest and the boldest weight that the style sheets ask for. */
  readonly weights: readonly [min: number, max: number];
}

/** The faces of `app.css`; their `font-weight` there repeats the weights kept. */
export const FACES: readonly Face[] = [
  {
    name: 'text',
    path: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    weights: [400, 700],
  },
  {
    name: 'display',
    path: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
    weights: [600, 750],
  },
];

/**
 * The characters kept: those of the languages of western Europe, the punctuation of French and
 * English, and the signs that the page writes. Any other is written in a face of the system.
 */
export const CHARACTERS: string = [
  ...between(0x20, 0x7e),
  ...between(0xa0, 0xff),
  'ŒœŸ–—‘’‚“”„†•…‹›‰€−×≤≥≠≈←↑→↓↗↘\u2009\u2011\u202f',
].join('');

/** Layout features kept: accents, kerning, and figures of one width for tables. */
export const FEATURES = ['ccmp', 'kern', 'locl', 'mark', 'tnum'] as const;

function between(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
}
