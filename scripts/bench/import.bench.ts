import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from 'simple-statistics';
import { readDataset } from '../../src/ingest/read-dataset.ts';
import type { Gazetteer } from '../../src/model/territory.ts';
import { readGazetteer } from '../gazetteer.ts';
import { ROOT } from '../run.mjs';
import { HOSTILE_TEXTS } from './import/hostile-texts.ts';
import { writeRows } from './import/million-rows.ts';
import { timeImports } from './import/page-import.ts';
import type { Measure, Measurement } from './measurement.ts';

const ROWS = 1_000_000;
const HOSTILE_LENGTH = 4_000_000;
const RUNS = 3;

/** A million rows through the built page, and texts made to be slow to read. */
export const measure: Measure = async () => {
  const gazetteer = readGazetteer();
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    writeRows(join(folder, 'million.csv'), ROWS, [...gazetteer.communes.keys()]);
    const times = await timeImports(join(ROOT, 'dist'), folder, RUNS);
    return [
      {
        name: 'a million rows as key figures, to Papa Parse alone',
        value: median(times.map(({ figures, papa }) => figures / papa)),
        bar: 1.2,
        unit: '×',
      },
      {
        name: 'then their report',
        value: median(times.map(({ report }) => report)),
        bar: 500,
        unit: 'ms',
      },
      {
        name: 'longest task meanwhile',
        value: median(times.map(({ longestTask }) => longestTask)),
        bar: 50,
        unit: 'ms',
      },
      {
        name: 'a filter on a million rows',
        value: median(times.map(({ filter }) => filter)),
        bar: 50,
        unit: 'ms',
      },
      ...(await hostile(gazetteer)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** How much longer twice the text takes, for each kind of hostile text. */
async function hostile(gazetteer: Gazetteer): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  for (const [name, textOf] of Object.entries(HOSTILE_TEXTS)) {
    const once = await readingTime(textOf(HOSTILE_LENGTH), gazetteer);
    const twice = await readingTime(textOf(2 * HOSTILE_LENGTH), gazetteer);
    measurements.push({ name: `twice as many ${name}`, value: twice / once, bar: 2.3, unit: '×' });
  }
  return measurements;
}

/** The shortest of a few readings, in ms: what else the machine does only makes them longer. */
async function readingTime(text: string, gazetteer: Gazetteer): Promise<number> {
  const bytes = new TextEncoder().encode(text);
  let shortest = Infinity;
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    await readDataset([{ name: 'chiffres.csv', bytes }], gazetteer);
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}
