import type { AbsenceReason, Measure } from '../../model/measure.ts';
import { type Qualifier, QUALIFIERS } from '../../model/qualifier.ts';
import { readQualifier } from '../values/read-qualifier.ts';
import type { ReadValue } from '../values/read-value.ts';
import type { Ambiguity } from '../sheet-reading.ts';
import type { TableSheet } from './table-sheet.ts';
import { StatusCells } from './status-cells.ts';
import { ValueCells } from './value-cells.ts';

/** Code of a qualifier that is not one. */
const UNKNOWN = 255;

/** The values of a sheet with how exactly each is known: a value column and a qualifier column. */
export class MeasureCells {
  readonly #sheet: TableSheet;
  readonly #field: string;
  readonly #values: ValueCells | undefined;
  readonly #qualifiers: Uint8Array;
  readonly #qualifierCodes: Uint32Array | undefined;
  readonly #statuses: StatusCells | undefined;

  constructor(sheet: TableSheet, field: string) {
    this.#sheet = sheet;
    this.#field = field;
    const column = sheet.field(field);
    this.#values = column && new ValueCells(sheet, column);
    const qualifier = sheet.field('qualificatif');
    this.#qualifierCodes = qualifier?.cells.codes;
    const hasStatus = sheet.field('statut') ?? sheet.field('confidentialite');
    this.#statuses = hasStatus && new StatusCells(sheet);
    this.#qualifiers = Uint8Array.from(qualifier?.cells.table ?? [], (text) => {
      const known = readQualifier(text.trim());
      return known === undefined ? UNKNOWN : QUALIFIERS.indexOf(known);
    });
  }

  get exists(): boolean {
    return this.#values !== undefined;
  }

  get ambiguity(): Ambiguity | undefined {
    return this.#values?.ambiguity;
  }

  /**
   * The measure of a record in the codes of a FigureTable, where nothing is to be said of it; the
   * object is used again at the next call. Undefined where `at` must look closer.
   */
  plainAt(record: number): { value: number; state: number; qualifier: number } | undefined {
    const values = this.#values;
    if (!values) return undefined;
    const code = values.codes[record] ?? 0;
    if (values.special[code] !== 0 || this.#statuses?.isPlain(record) === false) return undefined;
    const qualifier = this.#qualifierAt(record);
    const state = values.state[code] ?? 0;
    if (qualifier === UNKNOWN && state === 0) return undefined;
    const { plain } = this;
    plain.value = values.value[code] ?? NaN;
    plain.state = state;
    plain.qualifier = state === 0 ? qualifier : 0;
    return plain;
  }

  private readonly plain = { value: 0, state: 0, qualifier: 0 };

  /**
   * The measure of a record: an absent value is never zero and has no qualifier. Undefined, with
   * the reason, where the record is set aside.
   *
   * @param unit of what is counted: "12 %" and "12 €" must be of it
   */
  at(record: number, unit: string): Measure | undefined {
    const reading = this.#values?.readings[this.#values.codes[record] ?? 0];
    if (!reading) return undefined;
    const reason = this.#absenceAt(record, reading);
    const kept = reading.kind === 'absent' ? '' : this.#sheet.text(this.#field, record);
    const measure = reason
      ? ({ kind: 'absent', reason } as const)
      : this.#read(record, reading, unit);
    if (measure) this.#statuses?.remarkOn(record, measure, kept);
    return measure;
  }

  /** Why there is no value, as a status says it; a cell that says why itself is believed first. */
  #absenceAt(record: number, reading: ReadValue): AbsenceReason | undefined {
    if (reading.kind === 'absent' && reading.reason !== 'not-reported') return undefined;
    return this.#statuses?.absenceAt(record, reading.kind === 'absent');
  }

  #read(record: number, reading: ReadValue, unit: string): Measure | undefined {
    if (reading.kind === 'absent') {
      if (reading.note !== '')
        this.#noteValue(record, 'absence-ambiguous', { kept: reading.reason });
      return { kind: 'absent', reason: reading.reason };
    }
    const written = this.#sheet.text('qualificatif', record);
    const qualifier = this.#qualifierOf(record, reading, written);
    if (reading.kind === 'fault') {
      const { reason, suggestion } = reading;
      this.#reject(record, this.#field, 'value-invalid', { reason, suggestion });
      return undefined;
    }
    if (reading.percent && !unit.includes('%')) {
      this.#reject(record, this.#field, 'value-invalid', { reason: 'percent', suggestion: '' });
      return undefined;
    }
    const left = reading.currency && !/€|euro/i.test(unit) ? `€ ${reading.note}` : reading.note;
    if (left !== '') this.#noteValue(record, 'value-noted', { left: left.trim() });
    return qualifier && { kind: 'value', value: reading.value, qualifier };
  }

  /** The qualifier of the cell and of its column, which must not contradict each other. */
  #qualifierOf(record: number, reading: ReadValue, written: string): Qualifier | undefined {
    const inColumn = QUALIFIERS[this.#qualifierAt(record)];
    if (inColumn === undefined) {
      const params = { allowed: QUALIFIERS.join(', ') };
      this.#reject(record, 'qualificatif', 'qualifier-unknown', params);
      return undefined;
    }
    const inCell = reading.kind === 'value' ? reading.qualifier : undefined;
    if (inCell === undefined || inCell === inColumn) return inColumn;
    if (written === '') return inCell;
    this.#reject(record, 'qualificatif', 'qualifier-twice', { cell: inCell, column: inColumn });
    return undefined;
  }

  #qualifierAt(record: number): number {
    const codes = this.#qualifierCodes;
    return codes ? (this.#qualifiers[codes[record] ?? 0] ?? UNKNOWN) : 0;
  }

  #reject(
    record: number,
    field: string,
    code: 'value-invalid' | 'qualifier-unknown' | 'qualifier-twice',
    params: Readonly<Record<string, string>>,
  ): void {
    const column = this.#sheet.valueNameOf(field, record);
    this.#sheet.remarks.reject(record, code, {
      column,
      value: this.#sheet.text(field, record),
      params,
    });
  }

  #noteValue(
    record: number,
    code: 'absence-ambiguous' | 'value-noted',
    params: Readonly<Record<string, string>>,
  ): void {
    const column = this.#sheet.valueNameOf(this.#field, record);
    const value = this.#sheet.text(this.#field, record);
    this.#sheet.remarks.note(record, code, 'warning', { column, value, params });
  }
}
