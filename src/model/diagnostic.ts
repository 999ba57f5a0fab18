/** Every remark that reading a file can lead to; their sentences live in `src/i18n`. */
export const DIAGNOSTIC_CODES = [
  'file-empty',
  'file-unreachable',
  'file-type-unknown',
  'file-damaged-text',
  'encoding-guessed',
  'encoding-mixed',
  'delimiter-ambiguous',
  'too-many-columns',
  'workbook-refused',
  'sheet-chosen',
  'cells-filled',
  'rows-hidden',
  'json-invalid',
  'json-shape-unknown',
  'key-repeated',
  'rows-partial',
  'package-invalid',
  'table-unknown',
  'table-missing',
  'recipe-unused',
  'recipe-not-kept',
  'column-missing',
  'column-repeated',
  'column-unsure',
  'indicator-unsure',
  'header-missing',
  'header-on-two-lines',
  'several-tables',
  'lines-skipped',
  'column-taken',
  'column-personal',
  'column-ignored',
  'table-unpivoted',
  'people-counted',
  'people-lists-apart',
  'values-scaled',
  'row-too-long',
  'row-too-short',
  'quote-unclosed',
  'cell-required',
  'indicator-unknown',
  'period-invalid',
  'period-noted',
  'period-order',
  'date-ambiguous',
  'territory-unknown',
  'commune-moved',
  'value-invalid',
  'value-noted',
  'status-absent',
  'status-noted',
  'status-unread',
  'absence-ambiguous',
  'number-ambiguous',
  'number-mixed',
  'qualifier-unknown',
  'kind-unknown',
  'theme-unknown',
  'source-unknown',
  'source-type-unknown',
  'address-invalid',
  'point-invalid',
  'code-repeated',
  'figure-repeated',
  'part-again',
  'part-no-count',
  'parts-overlap',
  'cells-blank',
  'address-refused',
  'number-merged',
  'sheet-aside',
  'qualifier-twice',
  'stock-decreases',
  'parts-differ',
  'total-line-differs',
  'place-unknown',
  'place-ambiguous',
  'place-elsewhere',
  'place-left-out',
  'place-level',
  'place-conflict',
  'department-conflict',
  'postal-codes',
  'more-alike',
] as const;
export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];

/** `error`: the row or file is set aside. `warning`: it is kept, but look. `info`: it was changed. */
export type Severity = 'error' | 'warning' | 'info';

/** One remark on a file, as data: where, what, and the words that its sentence needs. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly file: string;
  readonly table: string;
  /** Line of the file as a spreadsheet numbers it (the header is line 1), or 0 for the whole file. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly params: Readonly<Record<string, string>>;
}
