// @ts-check
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/** Time given to an installation: on a network that answers nothing, it would never end. */
const INSTALL_SECONDS = 180;

/** @type {Readonly<Record<string, readonly string[]>>} */
const USUAL_PLACES = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * What finding a Chromium needs to know of the machine, and to do to it.
 *
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {string | undefined} chosen the CHROMIUM variable
 * @property {boolean} isRoot
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => Promise<boolean>} starts tells a browser from a stub that only
 *   advises to install one
 * @property {() => Promise<string>} playwrightPath where playwright-core puts its own Chromium
 * @property {(command: string, args: readonly string[]) => Promise<boolean>} install runs one
 *   command of an installation, within a time limit; false where it fails
 */

/** @type {Machine} */
const thisMachine = {
  platform: process.platform,
  chosen: process.env.CHROMIUM,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  // On Windows, `--version` opens a window.
  starts: async (path) =>
    process.platform === 'win32' ||
    (await run(path, ['--version'], { quiet: true, seconds: 20 })) === 0,
  playwrightPath: async () => (await import('playwright-core')).chromium.executablePath(),
  install: async (command, args) => {
    console.log(`No Chromium found, installing one: ${[command, ...args].join(' ')}`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    return (await run(command, args, { seconds: INSTALL_SECONDS, env })) === 0;
  },
};

/**
 * Finds a Chromium (or Chrome, or Edge), installing one where there is none, and gives its path.
 * Throws an Error whose message is for the person where there is no way.
 *
 * @param {Machine} [machine]
 * @returns {Promise<string>}
 */
export async function findChromium(machine = thisMachine) {
  const { chosen } = machine;
  if (chosen) {
    if (machine.exists(chosen)) return chosen;
    throw new Error(`CHROMIUM points to "${chosen}", where there is no file.`);
  }
  const found = (await lookAround(machine)) ?? (await installOne(machine));
  if (found) return found;
  throw new Error(
    'No Chromium was found and none could be installed. Install Chromium or Chrome ' +
      '(on Debian: apt-get install chromium), or give the path of one: CHROMIUM=/path/to/chromium npm test',
  );
}

/** @param {Machine} machine */
async function lookAround(machine) {
  const places = [...(USUAL_PLACES[machine.platform] ?? []), await machine.playwrightPath()];
  for (const place of places) {
    if (machine.exists(place) && (await machine.starts(place))) return place;
  }
  return undefined;
}

/** @param {Machine} machine */
async function installOne(machine) {
  if (machine.isRoot && machine.exists('/usr/bin/apt-get')) {
    // One package list out of reach fails the update, and the installation may still succeed.
    await machine.install('apt-get', ['update']);
    await machine.install('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    const found = await lookAround(machine);
    if (found) return found;
  }
  // Not through npx, which would outlive the time limit as a child of its own.
  const cli = ['node_modules/playwright-core/cli.js', 'install', 'chromium'];
  return (await machine.install(process.execPath, cli)) ? lookAround(machine) : undefined;
}
