import { describe, expect, it } from 'vitest';
import { MOST_COLUMNS } from '../../../src/ingest/grids/grid.ts';
import { GridBuilder } from '../../../src/ingest/grids/grid-builder.ts';
import { MOST_CELLS } from '../../../src/ingest/grids/grid-codes.ts';
import { recordsOf } from './csv-records.ts';

describe('GridBuilder', () => {
  it('keeps records word for word, whatever their widths', () => {
    const builder = new GridBuilder();
    builder.add(['a', '', ' b ']);
    builder.add([], 'stray');
    builder.cell(1, 'c');
    builder.end(4);
    const { grid, tooWide } = builder.build();
    expect(recordsOf(grid)).toEqual([['a', '', ' b '], [], ['', 'c', '', '']]);
    expect([...grid.faults]).toEqual([[1, 'stray']]);
    expect(tooWide).toBe(-1);
    expect(grid.columns.every(({ codes }) => codes.length === 3)).toBe(true);
  });

  it('has in the table of a column the cells of its records and no more', () => {
    const builder = new GridBuilder();
    builder.add(['a', 'x']);
    builder.add(['b', '']);
    const [full, holed] = builder.build().grid.columns;
    expect(full?.table).toEqual(['a', 'b']);
    expect(holed?.table).toEqual(['', 'x']);
  });

  it('has no column without a record', () => {
    expect(new GridBuilder().build().grid).toMatchObject({ length: 0, columns: [] });
  });

  it('drops what is beyond the last column a spreadsheet has, and says where', () => {
    const builder = new GridBuilder();
    builder.add(['a']);
    builder.add(Array.from({ length: MOST_COLUMNS + 2 }, (_, place) => String(place)));
    const { grid, tooWide } = builder.build();
    expect(tooWide).toBe(1);
    expect(grid.columns).toHaveLength(MOST_COLUMNS);
    expect(grid.widths[1]).toBe(MOST_COLUMNS + 2);
  });

  it('drops columns rather than run out of memory, and says where', () => {
    const builder = new GridBuilder();
    const records = 200_000;
    for (let record = 0; record < records; record += 1) builder.add(['a']);
    const before = process.memoryUsage().arrayBuffers;
    builder.add(Array.from({ length: MOST_COLUMNS }, () => 'a'));
    const codes = 4 * MOST_CELLS;
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(3 * codes);
    const { grid, tooWide } = builder.build();
    expect(tooWide).toBe(records);
    expect(grid.columns.length * grid.length).toBeLessThanOrEqual(MOST_CELLS);
    expect(grid.columns.length).toBeGreaterThan(100);
  });
});
