import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { ROOT } from './run.mjs';

/** Beside the page, where its foot links to it. */
const FILE = 'licences.txt';

const RULE = `\n${'-'.repeat(80)}\n\n`;

/** Packages that a build was made of, as their folders: workers are built before the page. */
const folders = new Set<string>();

/** Notes the packages that a worker is made of, for the list that the page's build writes. */
export function licencesOfWorker(): Plugin {
  return {
    name: 'licences-of-worker',
    generateBundle(_options, bundle) {
      note(bundle);
    },
  };
}

/**
 * Lists beside the page all the packages that it, its workers and its faces are made of, each with
 * its licence in full. (Vite's own list leaves workers and fonts out.)
 */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      note(bundle);
      for (const folder of fontPackages()) folders.add(folder);
      this.emitFile({ type: 'asset', fileName: FILE, source: licenceList([...folders]) });
    },
  };
}

function note(bundle: Rolldown.OutputBundle): void {
  for (const chunk of Object.values(bundle)) {
    if (chunk.type !== 'chunk') continue;
    for (const id of chunk.moduleIds) {
      const folder = packageFolder(id);
      if (folder) folders.add(folder);
    }
  }
}

/** Gives the folder of the package that a module belongs to; undefined for a module of ours, or a file kept in `node_modules/.cache`. */
export function packageFolder(id: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/.][^/]*(?=\/)/.exec(id.replaceAll('\\', '/'))?.[0];
}

/** The packages of the faces, which the page holds cut down. */
function fontPackages(): string[] {
  const { dependencies } = packageJson(ROOT);
  const names = Object.keys(dependencies ?? {}).filter((name) => name.startsWith('@fontsource'));
  return names.map((name) => join(ROOT, 'node_modules', name));
}

/** Writes out the packages in some folders, in the order of their names, each once. */
export function licenceList(packages: readonly string[]): string {
  const entries = packages.map((folder) => {
    const { name, version, license = '', author = '' } = packageJson(folder);
    const by = typeof author === 'string' ? author : author.name;
    // A package without the text of its licence names it, and the list of SPDX has it.
    const text = licenceText(folder) ?? `${by}\nhttps://spdx.org/licenses/${license}.html`;
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  const intro = `Ce tableau de bord est publié sous licence MIT. Il contient les paquets suivants, chacun sous la sienne.
This dashboard is published under the MIT licence. It holds the following packages, each under its own.
`;
  return [intro, ...[...new Set(entries)].sort()].join(RULE);
}

function licenceText(folder: string): string | undefined {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file && readFileSync(join(folder, file), 'utf8').trim();
}

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

function packageJson(folder: string): PackageJson {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
