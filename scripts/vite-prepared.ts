import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';
import { PREPARED_LINK } from '../src/state/prepared-set.ts';

const NAME = 'programme';
const MOST_BYTES = 100_000_000;

/**
 * Puts what the build itself can read of `data/` beside the page, and a link to it in the page: see
 * `src/state/prepared-set.ts`.
 */
export function prepared(): Plugin {
  let root = '';
  let base = '';
  return {
    name: 'prepared',
    apply: 'build',
    configResolved(config) {
      ({ root, base } = config);
    },
    async buildStart() {
      // In a process of its own: the readers are no part of what configures the build.
      const { stdout: source } = await promisify(execFile)(
        process.execPath,
        ['--import', 'tsx', 'scripts/prepare.ts', resolve(root, 'data'), resolve(root, 'public')],
        { cwd: root, maxBuffer: MOST_BYTES },
      );
      if (source === '') this.warn('prepared: data/ cannot be read');
      // Its name holds a hash of it: a page never takes one that another build made.
      else this.emitFile({ type: 'asset', name: `${NAME}.json`, source });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const file = Object.keys(bundle).find((name) => name.startsWith(`assets/${NAME}-`));
        if (!file) return [];
        const href = base + file;
        const attrs = { id: PREPARED_LINK, rel: 'preload', as: 'fetch', href, crossorigin: true };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}
