import type { Remarks } from '../remarks.ts';
import { CsvGridBuilder } from './csv-grid-builder.ts';
import { cutRecords, type OnProgress } from './cut-records.ts';
import { type Delimiter, delimiterName, DELIMITERS } from './delimiter-fit.ts';
import { type DelimiterFinding, detectDelimiter } from './detect-delimiter.ts';
import type { Grid } from './grid.ts';
import { remarkTooWide } from './remark-too-wide.ts';

export interface CsvOptions {
  /** Names that a header is likely to hold, as `foldText` writes them. */
  readonly knownColumns: ReadonlySet<string>;
  /** Chosen by a person. */
  readonly delimiter?: Delimiter | undefined;
  readonly onProgress?: OnProgress | undefined;
}

export interface CsvReading {
  readonly grid: Grid;
  readonly delimiter: Delimiter;
}

/** The line by which Excel is told the separator; Excel shows no row for it. */
const SEPARATOR_LINE = /^"?sep=([;,\t|])"?(?:\r\n?|\n|$)/i;
const LONGEST_SEPARATOR_LINE = 16;

/**
 * Reads a CSV text as a grid: the delimiter told by the text or found, every record kept. Never
 * throws: see `cutRecords` for broken quotes; a delimiter that another could replace is remarked on.
 *
 * @param utf8 valid UTF-8 without a byte order mark
 */
export function readCsv(utf8: Uint8Array, options: CsvOptions, remarks: Remarks): CsvReading {
  const top = new TextDecoder().decode(utf8.subarray(0, LONGEST_SEPARATOR_LINE));
  const line = SEPARATOR_LINE.exec(top);
  const text = utf8.subarray(line?.[0].length ?? 0);
  const told = options.delimiter ?? DELIMITERS.find((mark) => mark === line?.[1]);
  const found = told === undefined ? detectDelimiter(text, options.knownColumns) : undefined;
  const delimiter = told ?? found?.delimiter ?? '';
  const builder = new CsvGridBuilder();
  cutRecords(text, 0, delimiter, builder, options.onProgress);
  const { grid, tooWide } = builder.build();
  remarkTooWide(grid, tooWide, remarks);
  if (found && (found.other !== undefined || contradicts(grid, found))) {
    const other = found.other === undefined ? '' : delimiterName(found.other);
    const params = { chosen: delimiterName(delimiter), other };
    remarks.add('delimiter-ambiguous', 'warning', { params });
  }
  return { grid, delimiter };
}

/** Tells whether most records of the whole file are not as wide as those of the sample were. */
function contradicts(grid: Grid, { width }: DelimiterFinding): boolean {
  const { table = [], codes } = grid.columns[0] ?? {};
  let [even, filled] = [0, 0];
  for (let record = 0; record < grid.length; record += 1) {
    const each = grid.widths[record] ?? 0;
    if (each === width) even += 1;
    if (each > 1 || (table[codes?.[record] ?? 0] ?? '').trim() !== '') filled += 1;
  }
  return even * 2 < filled;
}
