import type { CsvTable } from '../../export/data/csv-table.ts';
import { diagnosticSentence } from '../../i18n/diagnostics.ts';
import type { ImportTranslation } from '../../i18n/import-translation.ts';
import type { FileReport } from '../../ingest/import-report.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';

/** Makes the table of a file's rejected rows: its own columns, then the row and why it was set aside. */
export function rejectedTable(
  { reading }: FileReport,
  { lang, m }: ImportTranslation,
): CsvTable | undefined {
  if (!reading || reading.rejected.length === 0) return undefined;
  const reasons = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.map((one) => diagnosticSentence(lang, one)).join(' ');
  return {
    header: [...reading.rejectedHeader, m.report.row.toLowerCase(), m.remarks.reason],
    rows: reading.rejected.map(({ cells, row, diagnostics }) => [
      // A short row keeps its reason under the right header.
      ...reading.rejectedHeader.map((_, place) => cells[place] ?? ''),
      row,
      reasons(diagnostics),
    ]),
  };
}

/** Makes the table of a report's remarks, as they are shown. */
export function remarkTable(
  diagnostics: readonly Diagnostic[],
  { lang, m }: ImportTranslation,
): CsvTable {
  const { severity, fileName, row, column, value, message } = m.report;
  return {
    header: [severity, fileName, row, column, value, message],
    rows: diagnostics.map((one) => [
      m.report.severities[one.severity],
      one.file,
      one.row === 0 ? m.report.wholeFile : one.row,
      one.column,
      one.value,
      diagnosticSentence(lang, one),
    ]),
  };
}

/** Writes a table to be pasted into a spreadsheet: tabs, and one line a row. */
export function tabbedText({ header, rows }: CsvTable): string {
  const clean = (cell: string | number) => String(cell).replace(/[\t\r\n]+/g, ' ');
  return [header, ...rows].map((row) => row.map(clean).join('\t')).join('\n');
}

/** A row of a file as it was written, under its headers. */
export interface NamedRow {
  readonly cells: readonly { readonly name: string; readonly text: string }[];
}

/** Gives what finds the row that a remark is about, where the reading kept it. */
export function rawRows(
  files: readonly FileReport[],
): (remark: Diagnostic) => NamedRow | undefined {
  const byFile = new Map<string, Map<number, () => NamedRow>>();
  for (const { file, sheets, reading } of files) {
    // The sheets of a workbook number their rows alike: which one is meant cannot be told.
    if (!reading || sheets.length > 1) continue;
    const rows = byFile.get(file) ?? new Map<number, () => NamedRow>();
    const headers = reading.proposal.plan.columns.map(({ name }) => name);
    for (const { row, cells } of reading.preview) rows.set(row, () => named(headers, cells));
    for (const { row, cells } of reading.rejected) {
      rows.set(row, () => named(reading.rejectedHeader, cells));
    }
    byFile.set(file, rows);
  }
  return ({ file, row }) => byFile.get(file)?.get(row)?.();
}

function named(headers: readonly string[], cells: readonly string[]): NamedRow {
  return { cells: headers.map((name, place) => ({ name, text: cells[place] ?? '' })) };
}
