import { parsePeriod, type Period } from '../model/period.ts';
import type { Remarks } from './remarks.ts';

/** Reads periods; each text is worked out once, since tables repeat few of them many times. */
export class PeriodReader {
  readonly #parsed = new Map<string, Period | undefined>();

  /** Reads a period that the row cannot do without: an error where it is missing or wrong. */
  readRequired(text: string, column: string, row: number, remarks: Remarks): Period | undefined {
    if (text === '') {
      remarks.add('cell-required', 'error', { row, column });
      return undefined;
    }
    const period = this.#parse(text);
    if (!period) remarks.add('period-invalid', 'error', { row, column, value: text });
    return period;
  }

  /** Reads a period that the row can do without: a warning where it is wrong. */
  readOptional(text: string, column: string, row: number, remarks: Remarks): Period | undefined {
    if (text === '') return undefined;
    const period = this.#parse(text);
    if (!period) remarks.add('period-invalid', 'warning', { row, column, value: text });
    return period;
  }

  #parse(text: string): Period | undefined {
    const seen = this.#parsed.get(text);
    if (seen || this.#parsed.has(text)) return seen;
    const period = parsePeriod(text);
    this.#parsed.set(text, period);
    return period;
  }
}
