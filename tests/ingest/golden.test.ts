import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileReport } from '../../src/ingest/import-report.ts';
import { plainRows } from '../../src/ingest/plain-rows.ts';
import { readDataset } from '../../src/ingest/read-dataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { LOT, PROGRAMME, ROOT } from './lot.ts';

const FOLDERS = join(ROOT, 'tests/fixtures/ingest');
const EXPECTED = 'expected.json';

/** Every folder holds files as people make them, and what they must be read as. */
describe('readDataset()', () => {
  it.each(readdirSync(FOLDERS))('reads %s as expected', async (folder) => {
    const path = join(FOLDERS, folder);
    const names = readdirSync(path).filter((name) => name !== EXPECTED);
    const files = names.sort().map((name) => ({ name, bytes: readFileSync(join(path, name)) }));
    const { dataset, report } = await readDataset(files, LOT, PROGRAMME);
    for (const { rows, accepted, rejected } of report.files) {
      expect(accepted + rejected).toBe(rows);
    }
    const outcome = {
      title: dataset?.title ?? null,
      fictional: dataset?.fictional ?? null,
      ok: report.ok,
      borrowed: report.borrowed,
      files: report.files.map((file) => outcomeOf(file, dataset)),
    };
    const golden = `${JSON.stringify(outcome, null, 1)}\n`;
    await expect(golden).toMatchFileSnapshot(join(path, EXPECTED));
  });
});

/** What a reader of the golden file must see: how it was read, what was said of it, what came out. */
function outcomeOf(report: FileReport, dataset: Dataset | undefined) {
  const { file, sheet, table, format, encoding, delimiter, rows, accepted, rejected } = report;
  return {
    file: sheet === '' ? file : `${file}, ${sheet}`,
    how: [table, format, encoding, delimiter].join(' '),
    rows: `${accepted} of ${rows}, ${rejected} rejected`,
    asks: report.reading?.proposal.asks ?? [],
    remarks: report.diagnostics.map(remarkLine),
    values: (dataset ? plainRows(dataset, report) : []).map((row) =>
      Object.values(row).join(' | '),
    ),
  };
}

function remarkLine({ severity, code, row, column, value, params }: Diagnostic): string {
  const words = Object.entries(params).map(([name, text]) => `${name}=${text}`);
  return `${severity} ${code} ${row} [${column}] « ${value} » ${words.join(' ; ')}`.trim();
}
