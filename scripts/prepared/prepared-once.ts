import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const MOST_BYTES = 100_000_000;

const readings = new Map<string, Promise<string>>();

/**
 * Gives what `prepare` makes of the data of a project, once for all who ask; '' where they cannot be
 * read. In a process of its own: the readers are no part of what configures a build.
 *
 * @param root folder of the project
 */
export function preparedOnce(root: string): Promise<string> {
  const reading = readings.get(root) ?? readIn(root);
  readings.set(root, reading);
  return reading;
}

async function readIn(root: string): Promise<string> {
  const folders = [resolve(root, 'data'), resolve(root, 'public')];
  const args = ['--import', 'tsx', 'scripts/prepare.ts', ...folders];
  const options = { cwd: root, maxBuffer: MOST_BYTES };
  return (await promisify(execFile)(process.execPath, args, options)).stdout;
}
