// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runNpm } from './run.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Tells whether a Node version (`20.19.1`) is at least the one asked for (`>=20.19`).
 *
 * @param {string} version
 * @param {string} wanted
 */
export function isRecentEnough(version, wanted) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.replace('>=', '').split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/**
 * Tells whether what npm noted in `node_modules` is what the lock file asks for. Optional packages
 * may be missing: most of them are meant for other systems.
 *
 * @param {Lock} wanted `package-lock.json`
 * @param {Lock} installed `node_modules/.package-lock.json`, which npm writes last
 * @param {(folder: string) => boolean} hasFolder
 */
export function isInstalled(wanted, installed, hasFolder) {
  const noted = installed.packages ?? {};
  const locked = Object.entries(wanted.packages ?? {}).filter(([folder]) => folder !== '');
  const nothingElse = Object.keys(noted).every((folder) => wanted.packages?.[folder]);
  return (
    nothingElse &&
    locked.every(([folder, { version, optional }]) => {
      const found = noted[folder];
      if (!found) return optional === true;
      return found.version === version && hasFolder(folder);
    })
  );
}

/**
 * Installs the dependencies where they are missing or are not those of the lock file. Ends the
 * process, with a sentence, where Node is too old or npm fails.
 */
export async function ensureDependencies() {
  const wanted = readJson('package.json').engines.node;
  if (!isRecentEnough(process.versions.node, wanted)) {
    console.error(`Node ${wanted} is needed, this is Node ${process.versions.node}.`);
    process.exit(1);
  }
  if (isInstalled(readJson('package-lock.json'), readNote(), hasFolder)) return;
  console.log('Installing the dependencies (npm ci)…');
  // A NODE_ENV of "production" would leave the build tools out.
  const code = await runNpm(['ci', '--include=dev', '--loglevel=error']);
  if (code !== 0) {
    console.error('The dependencies could not be installed: see what npm says above.');
    process.exit(1);
  }
}

/** @param {string} folder */
function hasFolder(folder) {
  return existsSync(join(ROOT, folder, 'package.json'));
}

/** A note that is missing or cut short is worth none: npm then installs afresh. */
function readNote() {
  try {
    return readJson('node_modules/.package-lock.json');
  } catch {
    return {};
  }
}

/** @param {string} name */
function readJson(name) {
  return JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
}
