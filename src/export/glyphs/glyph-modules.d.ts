// Made at build time by scripts/vite-glyphs.ts.
declare module 'virtual:glyphs/*' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an ambient module cannot import a neighbour otherwise
  const table: import('./glyph-table.ts').GlyphTable;
  export default table;
}
