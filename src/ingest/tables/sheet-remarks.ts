import type { Diagnostic, DiagnosticCode, Severity } from '../../model/diagnostic.ts';
import type { RemarkDetail, Remarks } from '../remarks.ts';
import { MOST_REJECTED } from '../sheet-reading.ts';

/** What a remark says beside its row. */
export type RowDetail = Omit<RemarkDetail, 'row'>;

/** Collects the remarks on the records of one sheet, and which of them are set aside for what. */
export class SheetRemarks {
  readonly #remarks: Remarks;
  readonly #rejected = new Map<number, Omit<Diagnostic, 'file' | 'table'>[]>();
  readonly #rowOf: (record: number) => number;

  /**
   * @param rowOf gives the number of a record as a spreadsheet counts
   * @param before on the same sheet laid out otherwise: what it set aside stays so
   */
  constructor(
    remarks: Remarks,
    rowOf: (record: number) => number = (record) => record + 1,
    before?: SheetRemarks,
  ) {
    this.#remarks = remarks;
    this.#rowOf = rowOf;
    for (const [row, remarks] of before?.rejected ?? []) this.#rejected.set(row, [...remarks]);
  }

  rowOf(record: number): number {
    return this.#rowOf(record);
  }

  /** An error: the record is set aside. */
  reject(record: number, code: DiagnosticCode, detail: RowDetail = {}): void {
    const row = this.#rowOf(record);
    this.#remarks.add(code, 'error', { ...detail, row });
    this.setAside(record, code, detail);
  }

  /** Sets a record aside for an error that is said once for all its like. */
  setAside(record: number, code: DiagnosticCode, detail: RowDetail = {}): void {
    const row = this.#rowOf(record);
    const known = this.#rejected.get(row);
    if (!known && this.#rejected.size >= MOST_REJECTED) return;
    const { column = '', value = '', params = {} } = detail;
    const remark = { code, severity: 'error', row, column, value, params } as const;
    if (known) known.push(remark);
    else this.#rejected.set(row, [remark]);
  }

  /** A warning or a word on a record that is kept. */
  note(record: number, code: DiagnosticCode, severity: Severity, detail: RowDetail = {}): void {
    this.#remarks.add(code, severity, { ...detail, row: this.#rowOf(record) });
  }

  /** A remark on the whole sheet. */
  add(code: DiagnosticCode, severity: Severity, detail: RemarkDetail = {}): void {
    this.#remarks.add(code, severity, detail);
  }

  /** Errors of each row set aside, by its number as a spreadsheet counts. */
  get rejected(): ReadonlyMap<number, readonly Omit<Diagnostic, 'file' | 'table'>[]> {
    return this.#rejected;
  }
}
