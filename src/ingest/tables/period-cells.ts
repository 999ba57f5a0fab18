import type { Period } from '../../model/period.ts';
import { findDateOrder } from '../values/find-date-order.ts';
import { findLookalikes } from '../values/find-lookalikes.ts';
import { readPeriodText, type PeriodReading } from '../values/read-period.ts';
import type { DateOrder } from '../values/value-style.ts';
import { yearAsDate } from '../values/year-as-date.ts';
import type { Ambiguity } from '../sheet-reading.ts';
import { findDatedParts, partOfDay } from './dated-parts.ts';
import type { PlannedColumn, TableSheet } from './table-sheet.ts';

/** A column of periods, each distinct cell read once in the order of dates that the column shows. */
export class PeriodCells {
  readonly #sheet: TableSheet;
  readonly #field: string;
  readonly #column: PlannedColumn | undefined;
  readonly #readings: readonly PeriodReading[];
  readonly #noted = new Set<string>();
  /** How the dates were read and could be otherwise, where the column allows both. */
  readonly ambiguity: Ambiguity | undefined;

  constructor(sheet: TableSheet, field: string) {
    this.#sheet = sheet;
    this.#field = field;
    this.#column = sheet.field(field);
    const column = this.#column;
    if (!column) {
      this.#readings = [];
      return;
    }
    const texts = sheet.textsOf(column);
    const finding = findDateOrder(texts);
    const lookalikes = findLookalikes(texts);
    const { dates } = column.plan;
    const parts = findDatedParts(column.plan.name, texts, dates && [dates]);
    const order = dates ?? parts?.order ?? finding.style;
    this.#readings = column.cells.table.map((text): PeriodReading => {
      const reason = lookalikes.get(text);
      if (reason) return { kind: 'fault', reason, suggestion: '' };
      const reading = readPeriodText(text.trim(), order);
      if (!parts || reading.kind === 'fault') return reading;
      return { ...reading, period: partOfDay(reading.period, parts) };
    });
    this.#remarkOnYears(texts, order);
    if (parts) {
      const { example: value, readAs } = parts;
      sheet.remarks.add('dates-as-parts', 'info', {
        column: this.#name,
        value,
        params: { readAs },
      });
    }
    if (!finding.ambiguous || parts || column.plan.index < 0) return;
    const swapped = order !== finding.style;
    this.ambiguity = {
      kind: 'dates',
      column: column.plan.index,
      example: finding.example,
      readAs: swapped ? finding.otherwise : finding.readAs,
      otherwise: swapped ? finding.readAs : finding.otherwise,
      chosen: order,
      other: swapped ? finding.style : finding.other,
    };
    if (column.plan.dates === undefined) {
      const { example, readAs, otherwise } = finding;
      const params = { chosen: order, example, readAs, otherwise };
      sheet.remarks.add('date-ambiguous', 'warning', {
        column: column.plan.name,
        value: example,
        params,
      });
    }
  }

  /** Says that years were formatted as dates, where all the dates of the column are such. */
  #remarkOnYears(texts: readonly string[], order: DateOrder): void {
    const yearOf = (text: string) => {
      const reading = readPeriodText(text.trim(), order);
      return reading.kind === 'period' ? yearAsDate(reading.period) : '';
    };
    const dates = texts.filter((text) => text.trim() !== '');
    const [value] = dates;
    if (value === undefined || !dates.every((text) => yearOf(text) !== '')) return;
    const detail = { column: this.#name, value, params: { year: yearOf(value) } };
    this.#sheet.remarks.add('years-as-dates', 'warning', detail);
  }

  get exists(): boolean {
    return this.#column !== undefined;
  }

  /** Codes of the cells, and what each code reads as; for a pass over many records. */
  get codes(): Uint32Array | undefined {
    return this.#column?.cells.codes;
  }

  get readings(): readonly PeriodReading[] {
    return this.#readings;
  }

  isEmpty(record: number): boolean {
    return this.#sheet.text(this.#field, record) === '';
  }

  /** The period in a record that cannot do without: it is set aside where it is missing or wrong. */
  required(record: number): Period | undefined {
    if (this.isEmpty(record)) {
      this.#sheet.remarks.reject(record, 'cell-required', { column: this.#name });
      return undefined;
    }
    return this.#read(record, true);
  }

  /** The period in a record that can do without: a warning where it is wrong. */
  optional(record: number): Period | undefined {
    return this.isEmpty(record) ? undefined : this.#read(record, false);
  }

  #read(record: number, isRequired: boolean): Period | undefined {
    const reading = this.#readings[this.#column?.cells.codes[record] ?? 0];
    if (!reading) return undefined;
    if (reading.kind === 'period') {
      this.#noteOnce(record, reading);
      return reading.period;
    }
    const { reason, suggestion } = reading;
    const value = this.#sheet.text(this.#field, record);
    const detail = { column: this.#name, value, params: { reason, suggestion } };
    if (isRequired) this.#sheet.remarks.reject(record, 'period-invalid', detail);
    else this.#sheet.remarks.note(record, 'period-invalid', 'warning', detail);
    return undefined;
  }

  /** Says once what was left out of a spelling of a period, or supposed of it. */
  #noteOnce(record: number, { period, note }: Extract<PeriodReading, { kind: 'period' }>): void {
    const value = this.#sheet.text(this.#field, record);
    if (note === '' || this.#noted.has(value)) return;
    this.#noted.add(value);
    const params = { readAs: period.id, note };
    const detail = { column: this.#name, value, params };
    const severity = note === 'two-digit-year' ? 'warning' : 'info';
    this.#sheet.remarks.note(record, 'period-noted', severity, detail);
  }

  get #name(): string {
    return this.#sheet.nameOf(this.#field);
  }
}
