import type { AbsenceReason, Measure } from '../../model/measure.ts';
import {
  type ObservationStatus,
  readConfidentiality,
  readObservationStatus,
} from '../values/observation-status.ts';
import { cellOf, type PlannedColumn, type TableSheet } from './table-sheet.ts';

type Status = ObservationStatus | { readonly kind: 'unknown' };

/** A column of statuses, each distinct cell read once. */
interface StatusColumn {
  readonly column: PlannedColumn;
  readonly statuses: readonly Status[];
}

const READERS = {
  statut: readObservationStatus,
  confidentialite: readConfidentiality,
} as const;

/** The columns of a sheet that say beside each value what it is worth, or that there is none. */
export class StatusCells {
  readonly #sheet: TableSheet;
  readonly #columns: readonly StatusColumn[];

  constructor(sheet: TableSheet) {
    this.#sheet = sheet;
    this.#columns = (['confidentialite', 'statut'] as const).flatMap((field) => {
      const column = sheet.field(field);
      if (!column) return [];
      const statuses = column.cells.table.map(
        (text): Status => READERS[field](text) ?? { kind: 'unknown' },
      );
      return [{ column, statuses }];
    });
  }

  /** Tells whether a record has no status that says anything of its value. */
  isPlain(record: number): boolean {
    return this.#columns.every((one) => statusAt(one, record)?.kind === 'plain');
  }

  /**
   * Why a record has no value, in spite of what its cell holds, or better than an empty cell says it.
   * Undefined where its statuses leave the value as it is.
   */
  absenceAt(record: number, isEmpty: boolean): AbsenceReason | undefined {
    for (const one of this.#columns) {
      const status = statusAt(one, record);
      if (status?.kind === 'absent') return status.reason;
      if (isEmpty && status?.kind === 'noted' && status.reason) return status.reason;
    }
    return undefined;
  }

  /** Says what the statuses of a record change in its value, or might. */
  remarkOn(record: number, measure: Measure, kept: string): void {
    for (const one of this.#columns) {
      const status = statusAt(one, record);
      const detail = { column: one.column.plan.name, value: cellOf(one.column, record).trim() };
      if (status?.kind === 'absent' && kept !== '') {
        const params = { reason: status.reason, kept };
        this.#sheet.remarks.note(record, 'status-absent', 'warning', { ...detail, params });
        return;
      }
      if (measure.kind === 'absent' || (status?.kind !== 'noted' && status?.kind !== 'unknown'))
        continue;
      const note = status.kind === 'noted' ? status.note : status.kind;
      const severity = note === 'provisional' || note === 'break' ? 'info' : 'warning';
      this.#sheet.remarks.note(record, 'status-noted', severity, { ...detail, params: { note } });
    }
  }
}

function statusAt({ column, statuses }: StatusColumn, record: number): Status | undefined {
  return statuses[column.cells.codes[record] ?? 0];
}
