import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Measure, Measurement } from './bench/measurement.ts';
import { formatTable, missesBar } from './bench/table.ts';
import { ROOT } from './run.mjs';

// Every `scripts/bench/NAME.bench.ts` is run, one after the other so that none disturbs another's
// times; each exports `measure`. `npm run bench -- map claims` runs those two alone.
const folder = join(ROOT, 'scripts', 'bench');
const asked = process.argv.slice(2).map((name) => `${name}.bench.ts`);
const known = readdirSync(folder).filter((name) => name.endsWith('.bench.ts'));
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0)
  throw new Error(`bench: no ${unknown.join(', ')} among ${known.join(', ')}`);
const benches = asked.length > 0 ? asked : known;

const measurements: Measurement[] = [];
for (const name of benches.sort()) {
  const bench: { measure: Measure } = await import(pathToFileURL(join(folder, name)).href);
  measurements.push(...(await bench.measure()));
}

console.log(formatTable(measurements));
process.exitCode = measurements.some(missesBar) ? 1 : 0;
