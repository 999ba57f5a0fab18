import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Measure, Measurement } from './bench/measurement.ts';
import { formatTable, missesBar } from './bench/table.ts';
import { ROOT } from './run.mjs';

// Every `scripts/bench/NAME.bench.ts` is run, one after the other so that none disturbs another's
// times; each exports `measure`.
const folder = join(ROOT, 'scripts', 'bench');
const benches = readdirSync(folder).filter((name) => name.endsWith('.bench.ts'));

const measurements: Measurement[] = [];
for (const name of benches.sort()) {
  const bench: { measure: Measure } = await import(pathToFileURL(join(folder, name)).href);
  measurements.push(...(await bench.measure()));
}

console.log(formatTable(measurements));
process.exitCode = measurements.some(missesBar) ? 1 : 0;
