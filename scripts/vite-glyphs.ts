import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { GLYPH_TABLES } from '../src/export/glyphs/glyph-table.ts';
import { writeGlyphs } from './glyphs/write-glyphs.ts';

const PREFIX = 'virtual:glyphs/';

/** Makes `virtual:glyphs/FACE-WEIGHT`: the letters of the page's faces as outlines, a module each. */
export function glyphs(): Plugin {
  let root = '';
  return {
    name: 'glyphs',
    configResolved(config) {
      root = config.root;
    },
    resolveId(id) {
      return id.startsWith(PREFIX) ? `\0${id}` : undefined;
    },
    async load(id) {
      const table = GLYPH_TABLES.find((name) => id === `\0${PREFIX}${name}`);
      if (!table) return undefined;
      const json = await writeGlyphs(resolve(root, 'node_modules'), table);
      // A string to parse starts faster than an object to compile.
      return `export default JSON.parse(${JSON.stringify(json)});`;
    },
  };
}
