import type { FormatSection } from './format-section.ts';
import { parseFormat } from './parse-format.ts';

/**
 * Formats that workbooks name by number only (ECMA-376-1, 18.8.30), as a French Excel shows them.
 * Those of East Asian languages, 27 to 36 and 50 to 58, are dates as well.
 */
const CODES: ReadonlyMap<number, string> = new Map([
  ...entries('#,##0 "€"', [5, 6, 7, 8, 42, 44]),
  ...entries('0%', [9, 10]),
  ...entries('dd/mm/yyyy', [14, 15, 16, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]),
  ...entries('mmm-yy', [17]),
  ...entries('h:mm:ss', [18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56]),
  ...entries('dd/mm/yyyy h:mm', [22]),
  ...entries('[h]:mm:ss', [46]),
]);

const GENERAL = parseFormat('General');

/** Gives the format of a number that the workbook does not define itself. */
export function builtinFormat(id: number): readonly FormatSection[] {
  const code = CODES.get(id);
  return code === undefined ? GENERAL : parseFormat(code);
}

function entries(code: string, ids: readonly number[]): [number, string][] {
  return ids.map((id) => [id, code]);
}
