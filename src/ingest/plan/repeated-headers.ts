import type { StringColumn } from '../../model/string-column.ts';
import { type Grid, recordAt } from '../grids/grid.ts';
import { TABLE_NAMES } from '../table-contract.ts';
import { cellFlags } from './cell-flags.ts';
import { fieldOfHeader, placeOfHeader } from './field-index.ts';
import { isFieldName } from './known-label.ts';
import type { RecordFacts } from './record-facts.ts';

/** Records under the header that look like headers: the same again, or those of other tables. */
export interface LaterHeaders {
  readonly same: readonly number[];
  readonly other: readonly number[];
}

/** Least names of fields that make a record the header of another table, and their least share. */
const LEAST_NAMES = 2;
const LEAST_SHARE = 2 / 3;

/** Finds, column by column, the records that repeat the header, or that name other columns. */
export function laterHeaders(grid: Grid, header: number, facts: RecordFacts): LaterHeaders {
  if (header < 0) return { same: [], other: [] };
  const equal = new Uint32Array(grid.length);
  const unlike = new Uint32Array(grid.length);
  let width = 0;
  for (const column of grid.columns) {
    const title = textAt(column, header);
    if (title !== '') width += 1;
    const isTitle = cellFlags(column.table, (text) => title !== '' && isSame(text, title));
    const isUnlike = cellFlags(column.table, (text) => !couldBeName(text) && text.trim() !== '');
    for (let record = header + 1; record < grid.length; record += 1) {
      const code = column.codes[record] ?? 0;
      equal[record] = (equal[record] ?? 0) + (isTitle[code] ?? 0);
      unlike[record] = (unlike[record] ?? 0) + (isUnlike[code] ?? 0);
    }
  }
  const same: number[] = [];
  const like: number[] = [];
  for (let record = header + 1; record < grid.length; record += 1) {
    const filled = facts.filled[record] ?? 0;
    if (filled === 0) continue;
    if (equal[record] === width && filled === width) same.push(record);
    else if ((filled - (unlike[record] ?? 0)) / filled >= LEAST_SHARE) like.push(record);
  }
  return { same, other: namingRecords(grid, like, facts) };
}

/** Gives the records, of some, most of whose cells name different fields of one table. */
function namingRecords(
  grid: Grid,
  records: readonly number[],
  facts: RecordFacts,
): readonly number[] {
  const names = new Uint32Array(records.length);
  for (const { table, codes } of grid.columns) {
    const known = new Map<number, boolean>();
    records.forEach((record, place) => {
      const code = codes[record] ?? 0;
      let isName = known.get(code);
      if (isName === undefined) {
        isName = isFieldName(table[code] ?? '');
        known.set(code, isName);
      }
      if (isName) names[place] = (names[place] ?? 0) + 1;
    });
  }
  return records.filter((record, place) => {
    const count = names[place] ?? 0;
    if (count < LEAST_NAMES || count / (facts.filled[record] ?? 1) < LEAST_SHARE) return false;
    return fieldsNamed(recordAt(grid, record)) >= LEAST_NAMES;
  });
}

/** How many fields of one table the cells of a record name. */
function fieldsNamed(cells: readonly string[]): number {
  const counts = TABLE_NAMES.map((table) => {
    const fields = cells.map((cell) =>
      table === 'chiffres' && placeOfHeader(cell)
        ? 'territoire'
        : fieldOfHeader(table, cell)?.field,
    );
    return new Set(fields.filter((field) => field !== undefined)).size;
  });
  return Math.max(...counts);
}

function textAt({ table, codes }: StringColumn, record: number): string {
  return (table[codes[record] ?? -1] ?? '').trim();
}

function isSame(text: string, title: string): boolean {
  const cell = text.trim();
  if (cell === title) return true;
  return cell.length === title.length && cell.toLowerCase() === title.toLowerCase();
}

/** Longest name of a column that begins another table. */
const LONGEST_NAME = 40;

/** Names of columns begin with a letter, are short and hold no number. */
function couldBeName(text: string): boolean {
  return text.length <= LONGEST_NAME && /^\s*\p{L}\D*$/u.test(text);
}
