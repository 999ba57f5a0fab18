/** Rows of numbers sorted into classes: two of one class are the same. */
export interface Classes {
  /** The class of each row. */
  readonly of: readonly number[];
  /** One row of each class. */
  readonly rows: readonly (readonly number[])[];
}

/** Puts rows that are the same into one class. */
export function classesOf(rows: readonly (readonly number[])[]): Classes {
  const ranks = new Map<string, number>();
  const kept: (readonly number[])[] = [];
  const of = rows.map((row) => {
    const key = row.join();
    const known = ranks.get(key);
    if (known !== undefined) return known;
    ranks.set(key, kept.length);
    return kept.push(row) - 1;
  });
  return { of, rows: kept };
}

/** Swaps rows and columns. */
export function transposed(rows: readonly (readonly number[])[]): number[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));
}
