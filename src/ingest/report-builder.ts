import type { FileReport, ImportReport } from './import-report.ts';
import type { Part } from './part.ts';
import type { Tally } from './read-rows.ts';
import { TABLE_NAMES, type TableName } from './table-contract.ts';

interface Counted extends Tally {
  readonly span: readonly [number, number];
}

const NONE: Counted = { rows: 0, accepted: 0, rejected: 0, span: [0, 0] };

/** Collects how many rows of each part were kept, and writes the report. */
export class ReportBuilder {
  readonly #counted = new Map<Part, Counted>();
  readonly #totals = new Map<Part['table'], number>();
  readonly #borrowed = new Set<TableName>();

  /** Rows accepted so far, all tables together. */
  get accepted(): number {
    return [...this.#totals.values()].reduce((sum, total) => sum + total, 0);
  }

  /** Notes what became of a part's rows; parts of one table come in the order of their rows. */
  count(part: Part, tally: Tally): void {
    const start = this.#totals.get(part.table) ?? 0;
    const end = start + tally.accepted;
    this.#totals.set(part.table, end);
    this.#counted.set(part, { ...tally, span: [start, end] });
  }

  /** Notes that a table of definitions is not among the files, where a part would need it. */
  noteMissing(table: TableName, part: Part | undefined, borrowed: boolean): void {
    if (!part) return;
    if (borrowed) this.#borrowed.add(table);
    else part.remarks.add('table-missing', 'warning', { value: table, params: { table } });
  }

  /** Writes the report, a part after the other in the order given. */
  build(parts: readonly Part[]): ImportReport {
    const files = parts.map((part): FileReport => {
      const { file, table, format, encoding, delimiter, remarks } = part;
      const counted = this.#counted.get(part) ?? { ...NONE, ...unread(part) };
      const diagnostics = remarks.list(file, table);
      return { file, table, format, encoding, delimiter, ...counted, diagnostics };
    });
    const ok = files.every(({ diagnostics }) =>
      diagnostics.every(({ severity }) => severity !== 'error'),
    );
    const borrowed = TABLE_NAMES.filter((table) => this.#borrowed.has(table));
    return { ok, files, borrowed };
  }
}

/** The rows of a table that was not recognised are all rejected. */
function unread({ sheet }: Part): Pick<Tally, 'rows' | 'rejected'> {
  const rows = sheet?.rows.filter((cells) => cells.some((cell) => cell.trim() !== '')).length ?? 0;
  return { rows, rejected: rows };
}
