import type { FileReport } from '../../src/ingest/import-report.ts';
import { plainRows } from '../../src/ingest/plain-rows.ts';
import type { DatasetReading } from '../../src/ingest/read-dataset.ts';
import { diagnosticSentence } from '../../src/i18n/diagnostics.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

/**
 * Writes the import report as JSON, the accepted rows with it if asked. The shape is part of the
 * command's contract: DESIGN, "Commands".
 */
export function jsonReport({ dataset, report }: DatasetReading, withRows: boolean): string {
  const files = report.files.map((file) => ({
    ...contractFields(file),
    diagnostics: file.diagnostics.map(remark),
    ...(withRows && { values: dataset ? plainRows(dataset, file) : [] }),
  }));
  return `${JSON.stringify({ ok: report.ok, files }, null, 2)}\n`;
}

/** The report without what only the page needs. */
function contractFields(report: FileReport) {
  const { file, sheet, table, format, encoding, delimiter, rows, accepted, rejected } = report;
  const counts = { rows, accepted, rejected };
  return { file, ...(sheet !== '' && { sheet }), table, format, encoding, delimiter, ...counts };
}

function remark(diagnostic: Diagnostic) {
  const { code, severity, row, column, value } = diagnostic;
  return { code, severity, row, column, value, message: diagnosticSentence('fr', diagnostic) };
}
