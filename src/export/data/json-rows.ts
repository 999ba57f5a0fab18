import type { CsvTable } from './csv-table.ts';

/**
 * Gives a table as rows by column name, for JSON; a header that comes twice is numbered, so that
 * no cell is lost.
 */
export function jsonRows({ header, rows }: CsvTable): readonly Readonly<Record<string, unknown>>[] {
  const names = distinct(header);
  return rows.map((row) =>
    Object.fromEntries(names.map((name, index): [string, unknown] => [name, row[index] ?? ''])),
  );
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
