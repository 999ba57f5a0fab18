import type { Dataset } from '../model/dataset.ts';
import type { FileReport, ImportReport } from './import-report.ts';
import type { HintedPart } from './loaded-part.ts';
import { plainRows } from './plain-rows.ts';
import { isReadable, type PlannedPart } from './planned-part.ts';
import { readingOf } from './reading-of.ts';
import { TABLE_NAMES, type TableName } from './table-contract.ts';
import type { PartOutcome } from './tables/read-tables.ts';
import { countRecords } from './tables/count-records.ts';

/** Rows shown of how a sheet is understood. */
const SHOWN_ROWS = 8;

/** Collects what became of each part, and writes the report. */
export class ReportBuilder {
  readonly #outcomes = new Map<PlannedPart, PartOutcome & { readonly start: number }>();
  readonly #totals = new Map<string, number>();
  readonly #borrowed = new Set<TableName>();

  /** Rows accepted so far, all tables together. */
  get accepted(): number {
    return [...this.#totals.values()].reduce((sum, total) => sum + total, 0);
  }

  /** Notes what became of a part's rows; parts of one table come in the order of their rows. */
  count(planned: PlannedPart, outcome: PartOutcome): void {
    const { table } = planned.proposal.plan;
    const start = this.#totals.get(table) ?? 0;
    this.#totals.set(table, start + outcome.given);
    this.#outcomes.set(planned, { ...outcome, start });
  }

  /** Notes that a table of definitions is not among the files, where a part would need it. */
  noteMissing(table: TableName, planned: PlannedPart | undefined, borrowed: boolean): void {
    if (!planned) return;
    if (borrowed) this.#borrowed.add(table);
    else planned.part.remarks.add('table-missing', 'warning', { value: table, params: { table } });
  }

  /** Writes the report, a part after the other in the order given. */
  build(
    parts: readonly HintedPart[],
    planned: readonly PlannedPart[],
    dataset: Dataset,
  ): ImportReport {
    const byPart = new Map(planned.map((one) => [one.part, one]));
    const files = parts.map((part) => this.#reportOn(part, byPart.get(part), dataset));
    const ok = files.every(({ diagnostics }) =>
      diagnostics.every(({ severity }) => severity !== 'error'),
    );
    return { ok, files, borrowed: TABLE_NAMES.filter((table) => this.#borrowed.has(table)) };
  }

  #reportOn(part: HintedPart, planned: PlannedPart | undefined, dataset: Dataset): FileReport {
    const { file, place, sheet, sheets, format, encoding, delimiter, remarks } = part;
    const table = planned?.proposal.plan.table ?? (part.isDescriptor ? 'datapackage' : '');
    const about = { file, place, sheet, sheets, table, format, encoding, delimiter } as const;
    const outcome = planned && this.#outcomes.get(planned);
    const diagnostics = remarks.list(file, table);
    if (!planned || !outcome) {
      // The rows of a table that was not understood are all rejected.
      const rows = planned && !isReadable(planned) ? countRecords(planned) : 0;
      const counts = { rows, accepted: 0, rejected: rows, span: [0, 0] } as const;
      return { ...about, ...counts, diagnostics, reading: planned && readingOf(planned) };
    }
    const { rows, accepted, rejected, start, given } = outcome;
    const span = [start, start + given] as const;
    const shown = [start, Math.min(start + given, start + SHOWN_ROWS)] as const;
    const understood = plainRows(dataset, { table, span: shown });
    const reading = readingOf(planned, outcome, understood);
    return { ...about, rows, accepted, rejected, span, diagnostics, reading };
  }
}
