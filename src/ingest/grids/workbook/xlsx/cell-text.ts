import { formatDateValue } from '../formats/format-date-value.ts';
import type { FormatSection } from '../formats/format-section.ts';
import { formatNumber } from '../formats/format-number.ts';
import { UNCALCULATED } from '../uncalculated.ts';
import { refuse } from '../workbook-fault.ts';
import { plainText } from './rich-text.ts';

/** What the cells of every sheet of a workbook refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly (readonly FormatSection[])[];
  readonly from1904: boolean;
  readonly uncalculated: boolean;
}

/** A cell as the sheet stores it (ECMA-376-1, 18.3.1.4). */
export interface StoredCell {
  /** `n` number, `s` shared string, `str` result of a formula, `b` truth, `e` error, `d` date. */
  readonly type: string;
  readonly style: number;
  readonly value: string;
  /** Text written in the cell itself. */
  readonly inline: string;
  readonly formula: boolean;
}

/** Gives the text of a cell, which no reader can take for another value. */
export function cellText(cell: StoredCell, context: CellContext): string {
  const { type, value } = cell;
  if (cell.inline !== '') return cell.inline;
  if (type === 'str' || type === 'inlineStr') return plainText(value);
  if (value === '') return cell.formula ? UNCALCULATED : '';
  if (type === 's') return context.strings[Number(value)] ?? refuse('broken');
  if (type === 'b') return value === '1' || value === 'true' ? 'vrai' : 'faux';
  if (type === 'e') return value;
  const format = context.formats[cell.style] ?? [];
  if (type === 'd') return formatDateValue(value, format.find(({ date }) => date)?.date);
  if (cell.formula && context.uncalculated && Number(value) === 0) return UNCALCULATED;
  return formatNumber(value, format, context.from1904);
}
