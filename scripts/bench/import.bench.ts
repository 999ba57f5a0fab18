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
const HOSTILE_LENGTH = 2_000_000;
const HOSTILE_RUNS = 5;
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
    const texts = [textOf(HOSTILE_LENGTH), textOf(2 * HOSTILE_LENGTH)];
    const [once = NaN, twice = NaN] = await shortestReadings(texts, gazetteer);
    measurements.push({ name: `twice as many ${name}`, value: twice / once, bar: 2.3, unit: '×' });
  }
  return measurements;
}

/**
 * Gives the shortest of a few readings of each text, in ms: what else the machine does only makes
 * them longer. Texts are read in turn, so that a machine that slows down slows all of them.
 */
async function shortestReadings(
  texts: readonly string[],
  gazetteer: Gazetteer,
): Promise<readonly number[]> {
  const files = texts.map((text) => new TextEncoder().encode(text));
  const shortest = files.map(() => Infinity);
  for (let run = 0; run < HOSTILE_RUNS; run += 1) {
    for (const [index, bytes] of files.entries()) {
      const start = performance.now();
      await readDataset([{ name: 'chiffres.csv', bytes }], gazetteer);
      shortest[index] = Math.min(shortest[index] ?? Infinity, performance.now() - start);
    }
  }
  return shortest;
}
