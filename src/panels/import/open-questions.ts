import type { ImportTranslation } from '../../i18n/import-translation.ts';
import type { FileReport } from '../../ingest/import-report.ts';
import { type Ask, isBlocking, type SheetPlan } from '../../ingest/plan/sheet-plan.ts';
import type { DatasetReading } from '../../ingest/read-dataset.ts';
import { sheetName } from './sheet-view.ts';

/** Gives the questions about a sheet. */
export function asksOf({ reading }: FileReport): readonly Ask[] {
  return reading?.proposal.asks ?? [];
}

/** What stands between a reading and the screen. */
export interface Readiness {
  /** What remains to be said, in words; where there is something the figures cannot be shown. */
  readonly waits: readonly string[];
  /** False where no row would come of it, whatever is agreed to. */
  readonly hasRows: boolean;
  /** Rows that would be set aside. */
  readonly rejected: number;
}

/** Tells whether a reading can be shown, and what is still to be answered. */
export function readiness(
  { report, dataset }: DatasetReading,
  translation: ImportTranslation,
): Readiness {
  const waits = report.files.flatMap((file) =>
    asksOf(file)
      .filter(isBlocking)
      .map((ask) => {
        const text = askInShort(ask, file.reading?.proposal.plan, translation);
        return report.files.length > 1 ? `${sheetName(file, translation)} – ${text}` : text;
      }),
  );
  const agreeable = report.files.some((file) => asksOf(file).some((ask) => !isBlocking(ask)));
  const rejected = report.files.reduce((sum, file) => sum + file.rejected, 0);
  return { waits, hasRows: dataset !== undefined || agreeable, rejected };
}

function askInShort(ask: Ask, plan: SheetPlan | undefined, { m }: ImportTranslation): string {
  switch (ask.kind) {
    case 'table-unknown':
      return m.asks.tableShort;
    case 'indicator-unsure':
      return m.asks.indicatorShort(columnName(plan, ask.column));
    case 'column-missing':
    case 'column-unsure':
      return m.asks.missingShort(theField(ask.field, m));
    case 'header-on-two-lines':
      return m.asks.twoLinesShort;
    case 'several-tables':
      return m.asks.severalShort;
    case 'wide-table':
    case 'people-list':
      return '';
  }
}

/** Names a column of a plan by its place. */
export function columnName(plan: SheetPlan | undefined, index: number): string {
  return plan?.columns.find((column) => column.index === index)?.name ?? String(index + 1);
}

/** Names a field with its article: "la période". */
export function theField(field: string, m: ImportTranslation['m']): string {
  return m.theField[field] ?? m.fields[field] ?? field;
}
