import type { FileReport, ImportReport } from '../../src/ingest/import-report.ts';
import { diagnosticSentence } from '../../src/i18n/diagnostics.ts';
import { importFr } from '../../src/i18n/import-fr.ts';
import { frenchSpaces } from '../../src/i18n/typography.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

const { report: words } = importFr;
const NAMED_DELIMITERS: Readonly<Record<string, string>> = { '\t': words.tab };

/** Writes the import report in French, for a terminal. */
export function textReport({ ok, files, borrowed }: ImportReport): string {
  const diagnostics = files.flatMap((file) => file.diagnostics);
  const count = (severity: string) => diagnostics.filter((d) => d.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const lines = files.flatMap(fileLines);
  if (borrowed.length > 0) {
    const tables = borrowed.join(', ');
    lines.push(frenchSpaces(`Tables prises dans data/ faute d’être données : ${tables}.`), '');
  }
  const summary = [
    words.errors(errors, String(errors)),
    words.warnings(warnings, String(warnings)),
  ];
  lines.push(ok && warnings === 0 ? words.clean : `${summary.join(', ')}.`);
  return `${lines.join('\n')}\n`;
}

function fileLines(file: FileReport): string[] {
  const { table, encoding, delimiter, rows, accepted, diagnostics } = file;
  const name = table === '' ? file.file : `${file.file} (${table})`;
  const lines = [rows === 0 ? name : words.file(name, accepted, String(accepted), String(rows))];
  if (delimiter !== '') {
    lines.push(
      `  ${words.details(encoding, NAMED_DELIMITERS[delimiter] ?? frenchSpaces(`« ${delimiter} »`))}`,
    );
  }
  return [...lines, ...diagnostics.map(remarkLine), ''];
}

function remarkLine(diagnostic: Diagnostic): string {
  const { severity, row, column } = diagnostic;
  const place = [
    row > 0 ? `${words.row.toLowerCase()} ${row}` : words.wholeFile,
    ...(column === '' ? [] : [`${words.column.toLowerCase()} ${column}`]),
  ];
  const sentence = diagnosticSentence('fr', diagnostic);
  const where = frenchSpaces(`${place.join(', ')} : `);
  return `  [${words.severities[severity]}] ${where}${sentence}`;
}
