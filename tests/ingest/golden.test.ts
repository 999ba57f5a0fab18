import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainRows } from '../../src/ingest/plain-rows.ts';
import { readDataset } from '../../src/ingest/read-dataset.ts';
import { LOT, PROGRAMME, ROOT } from './lot.ts';

const FOLDERS = join(ROOT, 'tests/fixtures/ingest');
const EXPECTED = 'expected.json';

/** Every folder holds files as people make them, and what they must be read as. */
describe('readDataset()', () => {
  it.each(readdirSync(FOLDERS))('reads %s as expected', async (folder) => {
    const path = join(FOLDERS, folder);
    const names = readdirSync(path).filter((name) => name !== EXPECTED);
    const files = names.sort().map((name) => ({ name, bytes: readFileSync(join(path, name)) }));
    const { dataset, report } = readDataset(files, LOT, PROGRAMME);
    for (const { rows, accepted, rejected } of report.files) {
      expect(accepted + rejected).toBe(rows);
    }
    const outcome = {
      title: dataset?.title ?? null,
      fictional: dataset?.fictional ?? null,
      ...report,
      files: report.files.map((file) => ({
        ...file,
        values: dataset ? plainRows(dataset, file) : [],
      })),
    };
    const golden = `${JSON.stringify(outcome, null, 2)}\n`;
    await expect(golden).toMatchFileSnapshot(join(path, EXPECTED));
  });
});
