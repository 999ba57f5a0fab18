import type { StringColumn } from '../../model/string-column.ts';
import { type Grid, recordAt } from '../grids/grid.ts';
import { TABLE_NAMES } from '../table-contract.ts';
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

/**
 * Finds the records that repeat the header, or that name other columns. Few cells can be part of
 * such a record: only the records that hold one are looked at.
 */
export function laterHeaders(grid: Grid, header: number, facts: RecordFacts): LaterHeaders {
  if (header < 0) return { same: [], other: [] };
  const titles = grid.columns.map((column) => textAt(column, header));
  const same = repeatsOf(grid, header, titles, facts);
  const repeated = new Set(same);
  const other = namingRecords(grid, header, facts).filter((record) => !repeated.has(record));
  return { same, other };
}

/** Records all of whose cells are those of the header. */
function repeatsOf(
  grid: Grid,
  header: number,
  titles: readonly string[],
  facts: RecordFacts,
): readonly number[] {
  const first = titles.findIndex((title) => title !== '');
  const column = grid.columns[first];
  if (!column) return [];
  const width = titles.filter((title) => title !== '').length;
  const places = recordsWith(column, header + 1, (text) => isSame(text, titles[first] ?? ''));
  return places.filter(
    (record) =>
      facts.filled[record] === width &&
      titles.every((title, index) => {
        const cells = grid.columns[index];
        return title === '' || (cells !== undefined && isSame(textAt(cells, record), title));
      }),
  );
}

/** Records most of whose cells name different fields of one table. */
function namingRecords(grid: Grid, header: number, facts: RecordFacts): readonly number[] {
  const names = new Map<number, number>();
  for (const column of grid.columns) {
    const isName = (text: string) => couldBeName(text) && isFieldName(text);
    for (const record of recordsWith(column, header + 1, isName)) {
      names.set(record, (names.get(record) ?? 0) + 1);
    }
  }
  return [...names]
    .filter(([record, count]) => {
      if (count < LEAST_NAMES || count / (facts.filled[record] ?? 1) < LEAST_SHARE) return false;
      return fieldsNamed(recordAt(grid, record)) >= LEAST_NAMES;
    })
    .map(([record]) => record)
    .sort((a, b) => a - b);
}

/** Records from one on whose cell in a column passes a test, in order. */
function recordsWith(
  { table, codes }: StringColumn,
  from: number,
  test: (text: string) => boolean,
): readonly number[] {
  const wanted = new Set(table.flatMap((text, code) => (test(text) ? [code] : [])));
  const [only] = wanted;
  const found: number[] = [];
  if (wanted.size === 1 && only !== undefined) {
    // A search of the typed array itself, which is many times quicker than a loop over it.
    for (let at = codes.indexOf(only, from); at !== -1; at = codes.indexOf(only, at + 1)) {
      found.push(at);
    }
  } else if (wanted.size > 1) {
    for (let record = from; record < codes.length; record += 1) {
      if (wanted.has(codes[record] ?? 0)) found.push(record);
    }
  }
  return found;
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
