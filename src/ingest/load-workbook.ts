import { readWorkbook } from './grids/workbook/read-workbook.ts';
import { columnLetter } from './column-letter.ts';
import { recordAt } from './grids/grid.ts';
import type { LoadedPart } from './loaded-part.ts';
import { Remarks } from './remarks.ts';

/** Reads the sheets of a workbook as parts; one that cannot be read is a part that says why. */
export async function loadWorkbook(
  bytes: Uint8Array,
  part: LoadedPart,
  format: 'xlsx' | 'ods',
  wanted: string | undefined,
): Promise<readonly LoadedPart[]> {
  const reading = await readWorkbook(bytes, wanted === undefined ? {} : { sheet: wanted });
  if (reading.kind === 'refused') {
    part.remarks.add('workbook-refused', 'error', { params: { reason: reading.reason } });
    return [{ ...part, format }];
  }
  const sheets = reading.sheets.map(({ name }) => name);
  const [first] = reading.chosen;
  if (!first) {
    part.remarks.add('file-empty', 'error', { params: { reason: 'no-text' } });
    return [{ ...part, format, sheets }];
  }
  const isOnly = sheets.length === 1;
  return reading.chosen.map(({ name, grid, filled, shared, hiddenRows }): LoadedPart => {
    const remarks = new Remarks();
    if (filled > 0) remarks.add('cells-filled', 'info', { params: { count: String(filled) } });
    for (const { top, bottom, left } of shared) {
      const params = { first: String(top + 1), last: String(bottom + 1) };
      const value = recordAt(grid, top)[left] ?? '';
      const detail = { row: top + 1, column: columnLetter(left), value, params };
      remarks.add('number-merged', 'warning', detail);
    }
    if (hiddenRows > 0) {
      remarks.add('rows-hidden', 'info', { params: { count: String(hiddenRows) } });
    }
    if (wanted !== undefined && !isOnly) {
      const others = sheets.filter((other) => other !== name).join(', ');
      remarks.add('sheet-chosen', 'info', { value: name, params: { sheet: name, others } });
    }
    // A lone sheet is best known by its file: « Feuil1 » says nothing.
    const tableName = isOnly ? part.file : name;
    return { ...part, format, sheets, sheet: isOnly ? '' : name, tableName, grid, remarks };
  });
}
