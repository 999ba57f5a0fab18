import type { FigureTable } from '../model/figure.ts';
import type { StringColumn } from '../model/string-column.ts';

/** How the codes of each column are written for the person who searches. */
export interface ColumnTexts {
  indicator(code: string): string;
  territory(code: string): string;
  period(id: string): string;
  source(id: string): string;
}

/** A column and its distinct texts, folded for the search. */
interface FoldedColumn {
  readonly codes: Uint32Array;
  readonly names: readonly string[];
}

/** As many words as a row's hits fit in one number, a bit each. */
const WORDS_AT_ONCE = 31;

/**
 * Makes the search of a table: it gives the rows that hold every word, accents and case aside.
 * Words are looked up in the tables of the columns, once a distinct text and not once a row; these
 * are folded once, when the first word comes.
 */
export function rowSearch(
  table: FigureTable,
  texts: ColumnTexts,
): (search: string) => Uint32Array<ArrayBuffer> {
  let columns: readonly FoldedColumn[] | undefined;
  return (search) => {
    const words = [...new Set(fold(search).split(/\s+/))].filter((word) => word !== '');
    let rows = allRows(table.length);
    for (let first = 0; first < words.length; first += WORDS_AT_ONCE) {
      columns ??= foldedColumns(table, texts);
      rows = rowsWith(rows, columns, words.slice(first, first + WORDS_AT_ONCE));
    }
    return rows;
  };
}

function allRows(length: number): Uint32Array<ArrayBuffer> {
  const rows = new Uint32Array(length);
  for (let row = 0; row < length; row += 1) rows[row] = row;
  return rows;
}

/** Keeps the rows that hold every word, in whichever columns. */
function rowsWith(
  rows: Uint32Array<ArrayBuffer>,
  columns: readonly FoldedColumn[],
  words: readonly string[],
): Uint32Array<ArrayBuffer> {
  const hits = columns.map(({ codes, names }) => ({ codes, found: wordsFound(names, words) }));
  const held = new Int32Array(rows.length);
  for (const { codes, found } of hits) {
    // A column without any of the words has nothing to say of any row.
    if (!found.some((bits) => bits !== 0)) continue;
    for (let place = 0; place < rows.length; place += 1) {
      held[place] = (held[place] ?? 0) | (found[codes[rows[place] ?? 0] ?? 0] ?? 0);
    }
  }
  const every = 2 ** words.length - 1;
  const kept = new Uint32Array(rows.length);
  let count = 0;
  for (let place = 0; place < rows.length; place += 1) {
    if (held[place] !== every) continue;
    kept[count] = rows[place] ?? 0;
    count += 1;
  }
  return kept.slice(0, count);
}

/** For each text of a column, the words that it holds, a bit each. */
function wordsFound(names: readonly string[], words: readonly string[]): Int32Array {
  return Int32Array.from(names, (name) =>
    words.reduce((bits, word, place) => (name.includes(word) ? bits | (1 << place) : bits), 0),
  );
}

function foldedColumns(table: FigureTable, texts: ColumnTexts): readonly FoldedColumn[] {
  return [
    folded(table.indicator, texts.indicator),
    folded(table.territory, texts.territory),
    folded(table.period, texts.period),
    folded(table.source, texts.source),
    folded(table.note, (note) => note),
    ...table.breakdowns.map(({ column }) => folded(column, (value) => value)),
  ];
}

function folded({ codes, table }: StringColumn, text: (value: string) => string): FoldedColumn {
  return { codes, names: table.map((value) => fold(`${value} ${text(value)}`)) };
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('’', "'");
}
