import type { FigureTable } from '../model/figure.ts';
import type { StringColumn } from '../model/string-column.ts';

/** How the codes of each column are written for the person who searches. */
export interface ColumnTexts {
  indicator(code: string): string;
  territory(code: string): string;
  period(id: string): string;
  source(id: string): string;
}

/**
 * Gives the rows of a table that hold every word of a search, accents and case aside.
 * Words are looked up in the tables of the columns, once a distinct text and not once a row.
 */
export function matchingRows(
  table: FigureTable,
  search: string,
  texts: ColumnTexts,
): Uint32Array<ArrayBuffer> {
  const words = fold(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  const columns = [
    folded(table.indicator, texts.indicator),
    folded(table.territory, texts.territory),
    folded(table.period, texts.period),
    folded(table.source, texts.source),
    folded(table.note, (note) => note),
    ...table.breakdowns.map(({ column }) => folded(column, (value) => value)),
  ];
  const found = new Uint32Array(table.length);
  let count = 0;
  const hits = words.map((word) =>
    columns.map(({ column, names }) => ({ column, has: names.map((name) => name.includes(word)) })),
  );
  for (let row = 0; row < table.length; row += 1) {
    const matches = hits.every((word) =>
      word.some(({ column, has }) => has[column.codes[row] ?? -1] === true),
    );
    if (matches) {
      found[count] = row;
      count += 1;
    }
  }
  return found.slice(0, count);
}

function folded(column: StringColumn, text: (value: string) => string) {
  return { column, names: column.table.map((value) => fold(`${value} ${text(value)}`)) };
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
