import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

/** Where the page takes the place of what the build wrote. */
const PLACE = '<div id="app"></div>';

/** Writes in the page itself what can be seen before its scripts have come: the article. */
export function firstSight(): Plugin {
  let root = '';
  let html = '';
  return {
    name: 'first-sight',
    apply: 'build',
    configResolved(config) {
      ({ root } = config);
    },
    async buildStart() {
      // In a process of its own: components written as HTML ask for another compiler than the build's.
      const folders = [resolve(root, 'data'), resolve(root, 'public')];
      const args = ['--import', 'tsx', 'scripts/first-sight.ts', ...folders];
      ({ stdout: html } = await promisify(execFile)(process.execPath, args, { cwd: root }));
    },
    transformIndexHtml: {
      order: 'post',
      handler: (page) =>
        html === ''
          ? page
          : page.replace(PLACE, () => `<div id="first-sight">${html}</div>\n    ${PLACE}`),
    },
  };
}
