import { foldText } from './fold-text.ts';
import type { Remarks } from './remarks.ts';
import type { TableContract } from './table-contract.ts';

export interface ExtraColumn {
  readonly name: string;
  readonly index: number;
}

/** Where the columns of a contract stand in a header, worked out once for all the rows. */
export interface Columns {
  /** Gives the place of a contract's column, or -1 where the file does not have it. */
  at(name: string): number;
  /** Columns that the contract does not name. */
  readonly extras: readonly ExtraColumn[];
  /** Cells that a row should have: up to the last column with a name. */
  readonly width: number;
  /** False where a required column is missing, so that no row can be read. */
  readonly complete: boolean;
}

/** Finds a contract's columns in a header, whatever its capitals and accents. */
export function resolveColumns(
  header: readonly string[],
  contract: TableContract,
  remarks: Remarks,
): Columns {
  const known = new Set([...contract.required, ...contract.optional]);
  const places = new Map<string, number>();
  const extras: ExtraColumn[] = [];
  let width = 0;
  header.forEach((cell, index) => {
    const name = cell.trim();
    if (name === '') return;
    width = index + 1;
    const folded = foldText(name);
    const first = places.get(folded);
    if (first !== undefined) {
      const params = { first: columnLetter(first), repeated: columnLetter(index) };
      remarks.add('column-repeated', 'warning', { column: name, params });
      return;
    }
    places.set(folded, index);
    if (!known.has(folded)) extras.push({ name, index });
  });
  const missing = contract.required.filter((name) => !places.has(name));
  const found = header.map((cell) => cell.trim()).filter((name) => name !== '');
  for (const column of missing) {
    remarks.add('column-missing', 'error', { column, params: { found: found.join(', ') } });
  }
  return { at: (name) => places.get(name) ?? -1, extras, width, complete: missing.length === 0 };
}

/** Names a column as spreadsheets do: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}

/** Gives the trimmed text of a cell, '' where the row or the file does not have it. */
export function cellAt(cells: readonly string[], index: number): string {
  return index < 0 ? '' : (cells[index] ?? '').trim();
}
