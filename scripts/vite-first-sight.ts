import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';
import { preparedOnce } from './prepared/prepared-once.ts';

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
      const args = ['--import', 'tsx', 'scripts/first-sight.ts'];
      const writing = promisify(execFile)(process.execPath, args, { cwd: root });
      writing.child.stdin?.end(await preparedOnce(root));
      html = (await writing).stdout;
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
