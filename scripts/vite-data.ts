import { cp } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { createFileHandler } from './static-files.mjs';

/**
 * Puts `data/` beside the page under its own names, without a hash: replacing a file on the server
 * is then enough, nothing is rebuilt.
 */
export function dataBesideThePage(): Plugin {
  let data = '';
  let output = '';
  return {
    name: 'data-beside-the-page',
    configResolved(config) {
      data = resolve(config.root, 'data');
      output = resolve(config.root, config.build.outDir, 'data');
    },
    configureServer(server) {
      // Vite would answer a missing file with the page itself: here it is a 404, as on a host.
      const handle = createFileHandler(data);
      server.middlewares.use('/data', (request, response) => void handle(request, response));
    },
    async writeBundle() {
      await cp(data, output, { recursive: true });
    },
  };
}
