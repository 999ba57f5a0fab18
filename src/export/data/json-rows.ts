import type { CsvTable } from './csv-table.ts';

/**
 * Gives a table as rows by column name, for JSON; a header that comes twice is numbered, so that
 * no cell is lost. An empty cell is null: programs take an empty text for the number zero.
 */
export function jsonRows({ header, rows }: CsvTable): readonly Readonly<Record<string, string | number | null>>[] {
  const names = distinct(header);
  return rows.map((row) =>
    Object.fromEntries(names.map((name, index) => [name, cellOf(row[index])])),
  );
}

function cellOf(cell: string | number | undefined): string | number | null {
  return cell === undefined || cell === '' ? null : cell;
}

function distinct(header: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return header.map((name) => {
    let free = name;
    for (let turn = 2; seen.has(free); turn += 1) free = `${name} (${turn})`;
    seen.add(free);
    return free;
  });
}
