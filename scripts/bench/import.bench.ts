import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDataset } from '../../src/ingest/read-dataset.ts';
import type { Gazetteer } from '../../src/model/territory.ts';
import { readGazetteer } from '../gazetteer.ts';
import { ROOT } from '../run.mjs';
import { HOSTILE_TEXTS } from './import/hostile-texts.ts';
import { writeRows } from './import/million-rows.ts';
import { timeImport } from './import/page-import.ts';
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
    const { shown, papa, longestTask, filter } = await timeImport(join(ROOT, 'dist'), folder);
    return [
      {
        name: 'a million rows shown, to Papa Parse alone',
        value: shown / papa,
        bar: 1.2,
        unit: '×',
      },
      { name: 'longest task meanwhile', value: longestTask, bar: 50, unit: 'ms' },
      { name: 'a filter on a million rows', value: filter, bar: 50, unit: 'ms' },
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
