import type { StringColumn } from '../../model/string-column.ts';
import { columnLetter } from '../column-letter.ts';
import type { Grid } from '../grids/grid.ts';
import { usedCodes } from '../grids/used-codes.ts';
import type { TableName } from '../table-contract.ts';
import { type AboutSheet, isNumber } from './about-sheet.ts';
import { type FieldMatch, fieldOfHeader } from './field-index.ts';
import type { LayoutFinding } from './find-layout.ts';
import { uniqueHeaders } from './unique-headers.ts';

/** Cells that say that there is no value, and tell nothing of what a column holds. */
const MARKS = /^(?:[-–—./…*?#x]*|n\.?[a-d.]\.?|nd|nc|ns|so|s|c|null|none|nan|na|n\/a)$/i;

const LONGEST_MARK = 12;

/** A column and what all its cells say together, titles, totals and notes left out. */
export class SheetColumn {
  readonly index: number;
  /** Its header, made unique, or its letter. */
  readonly name: string;
  /** Its header as written, '' where there is none. */
  readonly header: string;
  /** Its header and the unit in the line under it. */
  readonly labelled: string;
  readonly cells: StringColumn;
  /** Records that have a cell. */
  readonly filled: number;
  /** Distinct cells, trimmed, marks of absence left out. */
  readonly texts: readonly string[];
  /** Those that are looked at to tell what the column holds. */
  readonly typical: readonly string[];
  readonly #about: AboutSheet;
  readonly #fields = new Map<TableName, FieldMatch | undefined>();
  readonly #shares = new Map<string, number>();

  constructor(
    place: { readonly index: number; readonly name: string; readonly header: string },
    unit: string,
    cells: StringColumn,
    records: Uint32Array,
    leftOut: LeftOut,
    about: AboutSheet,
  ) {
    this.index = place.index;
    this.name = place.name;
    this.header = place.header;
    this.labelled = unit === '' ? place.header : `${place.header} ${unit}`;
    this.cells = cells;
    this.#about = about;
    const { filled, texts } = distinct(cells, records, leftOut);
    this.filled = filled;
    this.texts = texts;
    this.typical = spread(texts);
  }

  get isEmpty(): boolean {
    return this.filled === 0;
  }

  /** The field of a table that its header names. */
  fieldIn(table: TableName): FieldMatch | undefined {
    if (!this.#fields.has(table)) this.#fields.set(table, fieldOfHeader(table, this.header));
    return this.#fields.get(table);
  }

  /** Share of the distinct cells that are numbers, not labels that a nomenclature numbers. */
  get numbers(): number {
    if (isNumbered(this.typical)) return 0;
    return this.shareOf('numbers', (text) => isNumber(this.#about, text));
  }

  get periods(): number {
    return this.shareOf('periods', (text) => this.#about.readsAsPeriod(text));
  }

  get places(): number {
    return this.shareOf('places', (text) => this.#about.findPlace(text));
  }

  /** Share of the distinct cells that pass a test, run once a column; 0 where it has none. */
  shareOf(name: string, test: (text: string) => boolean): number {
    let share = this.#shares.get(name);
    if (share === undefined) {
      const { typical } = this;
      share = typical.length === 0 ? 0 : typical.filter(test).length / typical.length;
      this.#shares.set(name, share);
    }
    return share;
  }
}

/** A number and words without another: "1.2 Emploi", "12 familles". */
const NUMBERED = /^\d{1,4}(?:\.\d{1,3})*[.)]?\s+[–—-]?\s*(\p{L}[^\d]*)$/u;

/** Labels fewer than these may be remarks beside numbers. */
const FEWEST_LABELS = 3;

/** Tells whether cells are labels with a number each: units are the same beside many numbers. */
function isNumbered(texts: readonly string[]): boolean {
  const labels = texts.flatMap((text) => NUMBERED.exec(text)?.[1] ?? []);
  if (labels.length < FEWEST_LABELS || labels.length < texts.length) return false;
  return new Set(labels).size === labels.length;
}

/**
 * Distinct cells that tell what a column holds. So many give any share within 3 % (a standard error
 * of √(¼/5000) is 0.7 %), which no threshold is nearer to than what it parts.
 */
const MOST_LOOKED_AT = 5000;

/** Gives texts evenly spread over all, first and last pages alike; all where they are few. */
function spread(texts: readonly string[]): readonly string[] {
  if (texts.length <= MOST_LOOKED_AT) return texts;
  const step = texts.length / MOST_LOOKED_AT;
  return Array.from(
    { length: MOST_LOOKED_AT },
    (_, place) => texts[Math.floor(place * step)] ?? '',
  );
}

function distinct({ table, codes }: StringColumn, records: Uint32Array, leftOut: LeftOut) {
  const isFull = !table.some((text) => text.trim() === '');
  const quick = isFull && leftOut ? usedCodes(codes, table.length, leftOut) : undefined;
  const used = quick ?? new Uint32Array(table.length);
  if (!quick) {
    for (const record of records) {
      const code = codes[record] ?? 0;
      used[code] = (used[code] ?? 0) + 1;
    }
  }
  let filled = quick ? records.length : 0;
  let isTrimmed = false;
  const texts: string[] = [];
  for (let code = 0; code < table.length; code += 1) {
    const count = used[code] ?? 0;
    if (count === 0) continue;
    const cell = table[code] ?? '';
    const text = cell.trim();
    if (text === '') continue;
    if (!quick) filled += count;
    isTrimmed ||= text !== cell;
    if (text.length > LONGEST_MARK || !MARKS.test(text)) texts.push(text);
  }
  // The cells of a column differ already, but for outer blanks.
  return { filled, texts: isTrimmed ? [...new Set(texts)] : texts };
}

/** Records that are no data; undefined where they are many. */
type LeftOut = ReadonlySet<number> | undefined;

/** Records that are no data, at most, that are worth telling one by one. */
const FEW_LEFT_OUT = 16;

function leftOutOf(records: Uint32Array, length: number): LeftOut {
  if (length - records.length > FEW_LEFT_OUT) return undefined;
  const leftOut = new Set<number>();
  while (leftOut.size < length - records.length) {
    // As many are missing before each place as its record is ahead of it.
    let [low, high] = [0, records.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((records[middle] ?? 0) - middle > leftOut.size) high = middle;
      else low = middle + 1;
    }
    leftOut.add(low + leftOut.size);
  }
  return leftOut;
}

/** Gives the columns of a grid, each under a name of its own. */
export function sheetColumns(
  grid: Grid,
  finding: LayoutFinding,
  records: Uint32Array,
  about: AboutSheet,
): readonly SheetColumn[] {
  const leftOut = leftOutOf(records, grid.length);
  const names = uniqueHeaders(finding.headers);
  return grid.columns.map((cells, index) => {
    const header = (finding.headers[index] ?? '').replace(/\s+/g, ' ').trim();
    const place = { index, name: names[index] ?? columnLetter(index), header };
    return new SheetColumn(place, finding.units.get(index) ?? '', cells, records, leftOut, about);
  });
}
