import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { writeFaces } from './fonts/write-faces.ts';

/** How a style sheet names the folder of the faces: `url('@faces/text.woff2')`. */
const FOLDER = '@faces';

/** Cuts the fonts down to what the page writes, before any style sheet asks for them. */
export function fonts(): Plugin {
  return {
    name: 'fonts',
    async config({ root = '.' }) {
      const folder = await writeFaces(resolve(root, 'node_modules'));
      return { resolve: { alias: { [FOLDER]: folder } } };
    },
  };
}
