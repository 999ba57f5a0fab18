import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../lot.ts';
import { rowsOf } from './rows-of.ts';

const file = (name: string) => readFileSync(join(ROOT, 'tests/fixtures/workbooks', name));

describe('a workbook that LibreOffice saved', () => {
  const { data } = Papa.parse<string[]>(file('evenements.csv').toString(), {
    skipEmptyLines: true,
  });

  it.each(['evenements.xlsx', 'evenements.ods'])('%s says what its table says', async (name) => {
    expect(await rowsOf(new Uint8Array(file(name)))).toEqual(data);
  });
});
