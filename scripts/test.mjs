// @ts-check
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { run, runNpm } from './run.mjs';
import { ensureDependencies } from './setup.mjs';
import { describeCounts } from './vitest-counts.mjs';

await ensureDependencies();

/** @type {string} */
let chromium;
try {
  chromium = await findChromium();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const reports = mkdtempSync(join(tmpdir(), 'oh-my-lot-tests-'));

/** @param {string} project */
const reportOf = (project) => join(reports, `${project}.json`);

/** @param {string} project */
const vitest = (project) =>
  run(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportOf(project)}`,
    ],
    { env: { CHROMIUM: chromium } },
  );

/** @type {readonly (readonly [name: string, start: () => Promise<number>])[]} */
const steps = [
  ['types', () => runNpm(['run', '-s', 'check'])],
  ['lint', () => runNpm(['run', '-s', 'lint'])],
  ['format', () => runNpm(['run', '-s', 'format:check'])],
  ['unit tests', () => vitest('unit')],
  ['build', () => runNpm(['run', '-s', 'build'])],
  ['browser tests', () => vitest('browser')],
];

/** @type {string[]} */
const timings = [];
let failure = '';
for (const [name, start] of steps) {
  console.log(`\n— ${name}`);
  const begun = performance.now();
  const code = await start();
  timings.push(`${name} ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  if (code !== 0) {
    failure = name;
    break;
  }
}

const written = ['unit', 'browser'].map(reportOf).filter((report) => existsSync(report));
const counted = written.map((report) => JSON.parse(readFileSync(report, 'utf8')));
rmSync(reports, { recursive: true });

console.log(`\n${timings.join(' · ')}`);
if (failure) console.error(`Failed at this step: ${failure}.`);
if (counted.length > 0) console.log(describeCounts(counted));
process.exitCode = failure ? 1 : 0;
