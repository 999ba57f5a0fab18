import Papa from 'papaparse';
import { foldText } from './fold-text.ts';
import { isBlank } from './sheet.ts';
import { TABLE_CONTRACTS } from './table-contract.ts';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Enough of a file to tell how it is cut: its header and a few hundred rows. */
const SAMPLE_LENGTH = 65_536;

const KNOWN_COLUMNS: ReadonlySet<string> = new Set(
  Object.values(TABLE_CONTRACTS).flatMap(({ required, optional }) => [...required, ...optional]),
);

/**
 * Finds what separates the cells: the mark that shows the most columns we know, then the one that
 * cuts the rows most evenly. A decimal comma therefore never passes for a separator.
 *
 * @param text with line feeds only
 */
export function detectDelimiter(text: string): Delimiter {
  const cut = text.length > SAMPLE_LENGTH;
  const sample = cut ? text.slice(0, SAMPLE_LENGTH) : text;
  let best: Delimiter = ',';
  let bestScore: readonly number[] = [-1];
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n' });
    const rows = data.filter((cells) => !isBlank(cells));
    if (cut && rows.length > 1) rows.pop();
    const score = scoreOf(rows);
    if (isHigher(score, bestScore)) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** Known columns, then the share of rows as wide as the header, then its width. */
function scoreOf([header = [], ...rows]: readonly (readonly string[])[]): readonly number[] {
  const known = header.filter((name) => KNOWN_COLUMNS.has(foldText(name))).length;
  const width = header.length;
  const even = rows.filter((cells) => cells.length === width).length;
  return [known, width > 1 ? (even + 1) / (rows.length + 1) : 0, width];
}

function isHigher(a: readonly number[], b: readonly number[]): boolean {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? -1;
    if (value !== other) return value > other;
  }
  return false;
}
