import type { CsvTable } from './data/csv-table.ts';
import { fnvHash } from './fnv-hash.ts';

/**
 * Sums up the figures of a table in sixteen hexadecimal digits: its numbers and their places, not
 * its words, so that a table says the same in French and in English.
 */
export function figuresFingerprint({ header, rows }: CsvTable): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? String(cell) : '')).join(';'),
  );
  const figures = [String(header.length), ...cells].join('\n');
  return fnvHash(figures) + fnvHash(`figures\n${figures}`);
}
