import type { Plugin } from 'vite';
import { PREPARED_LINK } from '../src/state/prepared-set.ts';
import { preparedOnce } from './prepared/prepared-once.ts';

const NAME = 'programme';

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
      const source = await preparedOnce(root);
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
