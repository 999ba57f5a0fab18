// @ts-check
import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, whatever folder a command is run from. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command in the project's folder, on this terminal, and gives its exit code (1 where it
 * could not start or was ended).
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, seconds?: number, quiet?: boolean }} [options]
 *   `env` is added to the environment; past `seconds` the command is ended; `quiet` hides its output.
 * @returns {Promise<number>}
 */
export function run(command, args, { env = {}, seconds = 0, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: quiet ? 'ignore' : 'inherit',
      timeout: seconds * 1000,
      // Windows starts `npm.cmd` through a shell only; every argument passed here is our own.
      shell: process.platform === 'win32' && command === 'npm',
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs npm: the very one that runs this script, where there is one.
 *
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath ?? '';
  if (basename(npm) !== 'npm-cli.js') return run('npm', args, options);
  return run(process.execPath, [npm, ...args], options);
}
