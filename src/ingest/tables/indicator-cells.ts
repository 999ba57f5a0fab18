import type { Indicator } from '../../model/indicator.ts';
import { CodeCheck } from '../code-check.ts';
import { matchIndicators } from '../plan/match-indicators.ts';
import type { TextCodes } from '../../model/text-codes.ts';
import type { PlannedColumn, TableSheet } from './table-sheet.ts';

/** A column of indicators, by code or by label, each distinct cell worked out once. */
export class IndicatorCells {
  readonly #sheet: TableSheet;
  readonly #column: PlannedColumn | undefined;
  readonly #codes: Int32Array;
  readonly #known: CodeCheck;

  /** @param chosen codes that a person gave to texts */
  constructor(
    sheet: TableSheet,
    indicators: readonly Indicator[],
    into: TextCodes,
    chosen: Readonly<Record<string, string>>,
  ) {
    this.#sheet = sheet;
    this.#column = sheet.field('indicateur');
    this.#known = new CodeCheck(indicators.map(({ code }) => code));
    this.#codes = Int32Array.from(this.#column?.cells.table ?? [], (text) => {
      const said = text.trim();
      const code = codeNamed(
        Object.hasOwn(chosen, said) ? (chosen[said] ?? said) : said,
        indicators,
      );
      return code === undefined ? -1 : into.codeOf(code);
    });
  }

  /** The code of the indicator in a record, or -1 where the record is set aside. */
  at(record: number): number {
    const code = this.#codes[this.#column?.cells.codes[record] ?? 0] ?? -1;
    if (code === -1) this.#reject(record);
    return code;
  }

  #reject(record: number): void {
    const column = this.#sheet.nameOf('indicateur');
    const value = this.#sheet.text('indicateur', record);
    if (value === '') this.#sheet.remarks.reject(record, 'cell-required', { column });
    else {
      const params = { nearest: this.#known.nearest(value) };
      this.#sheet.remarks.reject(record, 'indicator-unknown', { column, value, params });
    }
  }
}

/** The indicator that a text names, by its code or by words that fit one alone. */
function codeNamed(text: string, indicators: readonly Indicator[]): string | undefined {
  if (text === '') return undefined;
  if (indicators.some(({ code }) => code === text)) return text;
  const { exact } = matchIndicators(text, indicators);
  return exact.length === 1 ? exact[0] : undefined;
}
