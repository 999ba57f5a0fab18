import { periodHolding, type Period } from '../../model/period.ts';
import { HELPER_FIELDS } from '../plan/sheet-plan.ts';
import type { Ambiguity } from '../sheet-reading.ts';
import { periodOfParts } from '../values/period-of-parts.ts';
import type { TextCodes } from './figure-columns.ts';
import { PeriodCells } from './period-cells.ts';
import type { TableSheet } from './table-sheet.ts';

const PARTS = HELPER_FIELDS.filter(
  (field) => field !== 'territoire_nom' && field !== 'code_postal',
);

/** The period of each record of a sheet of figures: one column, or a year, a month… side by side. */
export class PeriodParts {
  readonly #sheet: TableSheet;
  readonly #into: TextCodes;
  readonly #cells: PeriodCells;
  readonly #coded: Int32Array;
  readonly #parts: readonly (typeof PARTS)[number][];
  readonly #seen = new Map<string, Period | undefined>();

  constructor(sheet: TableSheet, into: TextCodes) {
    this.#sheet = sheet;
    this.#into = into;
    this.#cells = new PeriodCells(sheet, 'periode');
    this.#coded = new Int32Array(this.#cells.readings.length).fill(-1);
    this.#parts = this.#cells.exists ? [] : PARTS.filter((field) => sheet.field(field));
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
    if (!this.#seen.has(key)) {
      const text = (field: (typeof PARTS)[number]) => texts[this.#parts.indexOf(field)] ?? '';
      const reading = periodOfParts({
        year: text('annee'),
        half: text('semestre'),
        quarter: text('trimestre'),
        month: text('mois'),
        day: text('jour'),
      });
      this.#seen.set(key, reading.kind === 'period' ? reading.period : undefined);
    }
    const period = this.#seen.get(key);
    if (!period) {
      const column = this.#parts.map((field) => this.#sheet.nameOf(field)).join(', ');
      const value = texts.join(' ');
      const code = texts.every((text) => text === '') ? 'cell-required' : 'period-invalid';
      this.#sheet.remarks.reject(record, code, {
        column,
        value,
        params: { reason: '', suggestion: '' },
      });
    }
    return period;
  }
}
