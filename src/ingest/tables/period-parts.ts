import { periodHolding, type Period } from '../../model/period.ts';
import { PERIOD_PARTS } from '../plan/sheet-plan.ts';
import type { Ambiguity } from '../sheet-reading.ts';
import type { PeriodReading } from '../values/period-draft.ts';
import { periodOfParts } from '../values/period-of-parts.ts';
import type { TextCodes } from '../../model/text-codes.ts';
import { PeriodCells } from './period-cells.ts';
import type { TableSheet } from './table-sheet.ts';

/** The period of each record of a sheet of figures: one column, or a year, a month… side by side. */
export class PeriodParts {
  readonly #sheet: TableSheet;
  readonly #into: TextCodes;
  readonly #cells: PeriodCells;
  readonly #coded: Int32Array;
  readonly #parts: readonly (typeof PERIOD_PARTS)[number][];
  readonly #seen = new Map<string, PeriodReading>();

  constructor(sheet: TableSheet, into: TextCodes) {
    this.#sheet = sheet;
    this.#into = into;
    this.#cells = new PeriodCells(sheet, 'periode');
    this.#coded = new Int32Array(this.#cells.readings.length).fill(-1);
    this.#parts = this.#cells.exists ? [] : PERIOD_PARTS.filter((field) => sheet.field(field));
  }

  get ambiguity(): Ambiguity | undefined {
    return this.#cells.ambiguity;
  }

  /** The code of the period of a record, or -1 where the record is set aside. */
  at(record: number): number {
    if (this.#parts.length > 0) return this.#codeOf(this.#joined(record));
    const cell = this.#cells.codes?.[record] ?? 0;
    const coded = this.#coded[cell] ?? -1;
    if (coded !== -1) return coded;
    const code = this.#codeOf(this.#cells.required(record));
    this.#coded[cell] = code;
    return code;
  }

  /** Persons are counted by the month, unless their dates are coarser. */
  #codeOf(period: Period | undefined): number {
    if (!period) return -1;
    const counted = this.#sheet.plan.shape === 'people' && period.precision === 'day';
    return this.#into.codeOf(counted ? periodHolding(period.start, 'month').id : period.id);
  }

  #joined(record: number): Period | undefined {
    const texts = this.#parts.map((field) => this.#sheet.text(field, record));
    const key = JSON.stringify(texts);
    const column = this.#parts.map((field) => this.#sheet.nameOf(field)).join(', ');
    if (texts.every((text) => text === '')) {
      this.#sheet.remarks.reject(record, 'cell-required', { column });
      return undefined;
    }
    const known = this.#seen.get(key);
    const reading = known ?? this.#read(texts);
    this.#seen.set(key, reading);
    const value = texts.join(' ').trim();
    if (reading.kind === 'fault') {
      const { reason, suggestion } = reading;
      const detail = { column, value, params: { reason, suggestion } };
      this.#sheet.remarks.reject(record, 'period-invalid', detail);
      return undefined;
    }
    if (!known && reading.note === 'two-digit-year') {
      const params = { readAs: reading.period.id, note: reading.note };
      this.#sheet.remarks.note(record, 'period-noted', 'warning', { column, value, params });
    }
    return reading.period;
  }

  #read(texts: readonly string[]): PeriodReading {
    const text = (field: (typeof PERIOD_PARTS)[number]) => texts[this.#parts.indexOf(field)] ?? '';
    return periodOfParts({
      year: text('annee'),
      half: text('semestre'),
      quarter: text('trimestre'),
      month: text('mois'),
      day: text('jour'),
    });
  }
}
