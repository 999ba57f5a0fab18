import type { Indicator } from '../../model/indicator.ts';
import { CodeCheck } from '../code-check.ts';
import { MAX_ALIKE } from '../remarks.ts';
import { matchIndicators } from '../plan/match-indicators.ts';
import type { TextCodes } from '../../model/text-codes.ts';
import type { UnknownIndicator } from '../sheet-reading.ts';
import type { PlannedColumn, TableSheet } from './table-sheet.ts';

/** Indicators offered for a text that names none. */
const MOST_NEAREST = 3;

/** A column of indicators, by code or by label, each distinct cell worked out once. */
export class IndicatorCells {
  readonly #sheet: TableSheet;
  readonly #column: PlannedColumn | undefined;
  readonly #codes: Int32Array;
  readonly #indicators: readonly Indicator[];
  readonly #known: CodeCheck;
  /** Rows of each text that names none. */
  readonly #unknown = new Map<string, number>();

  /** @param chosen codes that a person gave to texts */
  constructor(
    sheet: TableSheet,
    indicators: readonly Indicator[],
    into: TextCodes,
    chosen: Readonly<Record<string, string>>,
  ) {
    this.#sheet = sheet;
    this.#indicators = indicators;
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

  /** The texts that name no indicator, in the order of the file, so many of them at most. */
  unknown(): readonly UnknownIndicator[] {
    return [...this.#unknown].map(([text, rows]) => {
      const { partial } = matchIndicators(text, this.#indicators);
      const nearest = [...new Set([...this.#known.nearest(text), ...partial])];
      return { text, rows, nearest: nearest.slice(0, MOST_NEAREST) };
    });
  }

  #reject(record: number): void {
    const column = this.#sheet.nameOf('indicateur');
    const value = this.#sheet.text('indicateur', record);
    if (value === '') this.#sheet.remarks.reject(record, 'cell-required', { column });
    else {
      const rows = this.#unknown.get(value) ?? 0;
      if (rows > 0 || this.#unknown.size < MAX_ALIKE) this.#unknown.set(value, rows + 1);
      const params = { nearest: this.#known.nearest(value).join(', ') };
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
