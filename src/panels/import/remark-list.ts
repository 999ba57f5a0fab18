import type { Diagnostic, Severity } from '../../model/diagnostic.ts';

/** What a person wants to see of a report; '' and undefined for all. */
export interface RemarkFilter {
  readonly severity: Severity | undefined;
  readonly file: string;
  readonly column: string;
  readonly search: string;
}

export const NO_FILTER: RemarkFilter = { severity: undefined, file: '', column: '', search: '' };

/** Gives the filter to begin with: the errors where there are some, else everything. */
export function errorsFirst(remarks: readonly Diagnostic[]): RemarkFilter {
  const hasErrors = remarks.some(({ severity }) => severity === 'error');
  return { ...NO_FILTER, severity: hasErrors ? 'error' : undefined };
}

/** Orders remarks as the files are written: file by file, what concerns a whole file first, then row by row. */
export function inRowOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const places = new Map<string, number>();
  for (const { file } of diagnostics) if (!places.has(file)) places.set(file, places.size);
  return [...diagnostics].sort(
    (a, b) => (places.get(a.file) ?? 0) - (places.get(b.file) ?? 0) || a.row - b.row,
  );
}

/**
 * Gives the remarks that a filter lets through; every word of a search must be found, case and
 * accents aside. `sentenceOf` is asked only where the sentences are searched.
 */
export function matchingRemarks(
  remarks: readonly Diagnostic[],
  { severity, file, column, search }: RemarkFilter,
  sentenceOf: (remark: Diagnostic) => string,
): readonly Diagnostic[] {
  const words = fold(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return remarks.filter((remark) => {
    if (severity !== undefined && remark.severity !== severity) return false;
    if (file !== '' && remark.file !== file) return false;
    if (column !== '' && remark.column !== column) return false;
    if (words.length === 0) return true;
    const text = fold(`${remark.column} ${remark.value} ${sentenceOf(remark)}`);
    return words.every((word) => text.includes(word));
  });
}

/** Counts the remarks of each severity. */
export function countBySeverity(
  diagnostics: readonly Diagnostic[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

/** Gives the place of the first remark at a row or after it; -1 where there is none. */
export function remarkFromRow(remarks: readonly Diagnostic[], row: number): number {
  return remarks.findIndex((remark) => remark.row >= row);
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");
}
