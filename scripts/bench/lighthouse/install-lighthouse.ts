import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, runNpm } from '../../run.mjs';

const VERSION = '12.8.2';
const INSTALL_SECONDS = 300;

/** Of what Lighthouse finds of a page, what is read here. */
interface LighthouseResult {
  readonly lhr: {
    /** Scores from 0 to 1, by name. */
    readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
    readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
  };
}

/** Lighthouse and what starts the Chromium that it drives. */
export interface Lighthouse {
  run(address: string, flags: object, config?: object): Promise<LighthouseResult>;
  readonly desktopConfig: object;
  launch(options: object): Promise<{ readonly port: number; kill(): void }>;
}

/**
 * Gives Lighthouse, which is fetched when first asked for: with its 150 MB it is no dependency of
 * the project. Gives undefined where it cannot be had.
 */
export async function installLighthouse(): Promise<Lighthouse | undefined> {
  const folder = join(ROOT, 'node_modules', '.cache', `lighthouse-${VERSION}`);
  const modules = join(folder, 'node_modules');
  if (!existsSync(join(modules, 'lighthouse/package.json'))) {
    await mkdir(folder, { recursive: true });
    const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    const args = ['install', '--prefix', folder, ...quiet, `lighthouse@${VERSION}`];
    if ((await runNpm(args, { seconds: INSTALL_SECONDS })) !== 0) return undefined;
  }
  const { default: run, desktopConfig } = await import(join(modules, 'lighthouse/core/index.js'));
  const { launch } = await import(join(modules, 'chrome-launcher/dist/index.js'));
  return { run, desktopConfig, launch };
}
