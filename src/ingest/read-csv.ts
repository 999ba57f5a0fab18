import Papa from 'papaparse';
import { DELIMITERS, detectDelimiter } from './detect-delimiter.ts';
import { isBlank, type Sheet, type SheetFault } from './sheet.ts';

export interface CsvReading {
  /** Undefined where the text holds nothing but blanks. */
  readonly sheet: Sheet | undefined;
  readonly delimiter: string;
}

/** The line by which Excel is told the separator; Excel shows no row for it. */
const SEPARATOR_LINE = /^sep=([,;\t|])\n/i;

/**
 * Cuts a CSV text into cells: any line ends, quoted cells that hold separators and line feeds, the
 * separator found by itself. Never throws: a broken quote becomes a fault of its row.
 */
export function readCsv(source: string): CsvReading {
  const unified = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  const named = SEPARATOR_LINE.exec(unified);
  const text = named ? unified.slice(named[0].length) : unified;
  const delimiter = DELIMITERS.find((mark) => mark === named?.[1]) ?? detectDelimiter(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  const top = data.findIndex((cells) => !isBlank(cells));
  const header = data[top];
  if (!header) return { sheet: undefined, delimiter };
  const faults = new Map<number, SheetFault>();
  for (const { type, code, row } of errors) {
    if (type !== 'Quotes' || row === undefined || row <= top) continue;
    const place = row - top - 1;
    const spilt = data[row]?.some((cell) => cell.includes('\n')) ?? false;
    const fault = code === 'MissingQuotes' || spilt ? 'unclosed' : 'stray';
    if (faults.get(place) !== 'unclosed') faults.set(place, fault);
  }
  return { sheet: { header, rows: data.slice(top + 1), firstRow: top + 2, faults }, delimiter };
}
