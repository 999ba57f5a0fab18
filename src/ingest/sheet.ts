/** A table as a spreadsheet would show it, before anything is understood. */
export interface Sheet {
  readonly header: readonly string[];
  /** Records below the header, blank ones included. */
  readonly rows: readonly (readonly string[])[];
  /** Number of the first record as a spreadsheet counts: 2 where the header is on line 1. */
  readonly firstRow: number;
  /** Places in `rows` whose text is broken, by place. */
  readonly faults: ReadonlyMap<number, SheetFault>;
}

/** `unclosed`: a quote that nothing closes. `stray`: one inside a cell, kept. `not-a-record`: JSON. */
export type SheetFault = 'unclosed' | 'stray' | { readonly notARecord: string };

/** Tells whether a record holds nothing but blanks. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || cell.trim() === '');
}
