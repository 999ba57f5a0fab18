import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/** The service worker, in the folder of the page: it answers for that folder and what is in it. */
const FILE = 'service-worker.js';

const SOURCE = 'src/offline/service-worker.ts';

/** Files that are served as they lie, and that the page starts with. */
const PUBLIC_FILES = ['favicon.svg', 'start.js'];

/** Builds the service worker once the names of all that the page is made of are known. */
export function serviceWorker(): Plugin {
  let root = '';
  let publicDir = '';
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved(config) {
      ({ root, publicDir } = config);
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const code = Object.keys(bundle).filter((file) => /^(assets|prepared)\//.test(file));
        const unhashed = Object.values(bundle).flatMap((one) =>
          one.type === 'asset' && !one.fileName.startsWith('assets/') ? [String(one.source)] : [],
        );
        const asTheyLie = await Promise.all(
          PUBLIC_FILES.map((file) => readFile(join(publicDir, file), 'utf8')),
        );
        const files = { code: [...code.sort(), ...PUBLIC_FILES], data: await dataFiles(root) };
        const source = await builtWorker(join(root, SOURCE), {
          CODE_FILES: JSON.stringify(files.code),
          DATA_FILES: JSON.stringify(files.data),
          VERSION: JSON.stringify(hashOf(JSON.stringify([files, unhashed, asTheyLie]))),
        });
        this.emitFile({ type: 'asset', fileName: FILE, source });
      },
    },
  };
}

/** The programme's own figures and contours, which open without a network after one visit. */
async function dataFiles(root: string): Promise<string[]> {
  const entries = await readdir(join(root, 'data'), { withFileTypes: true });
  const served = entries.filter((entry) => entry.isFile() && entry.name !== 'README.md');
  return [...served.map(({ name }) => `data/${name}`).sort(), 'geo/46.topo.json'];
}

async function builtWorker(entry: string, define: Record<string, string>): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = chunks;
  if (chunk?.type !== 'chunk') throw new Error(`service worker: ${entry} gave no script`);
  return chunk.code;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
