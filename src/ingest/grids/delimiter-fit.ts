import { foldText } from '../fold-text.ts';
import { type Grid, isBlankRecord, recordAt } from './grid.ts';

export const DELIMITERS = [';', '\t', '|', ','] as const;

/** What separates the cells of a text; '' where it has a single column. */
export type Delimiter = (typeof DELIMITERS)[number] | '';

/** How remarks call the delimiters. */
const NAMES: Readonly<Record<Delimiter, string>> = {
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
  ',': 'comma',
  '': 'none',
};

/** Gives the name by which a remark calls a delimiter. */
export function delimiterName(delimiter: Delimiter): string {
  return NAMES[delimiter];
}

/** How well a delimiter cuts a text. */
export interface DelimiterFit {
  readonly delimiter: Delimiter;
  /** The width that most of the records it cuts have. */
  readonly width: number;
  /** Column names that are known, in the record of that width which has most of them. */
  readonly known: number;
  /** 2: it separates. 1: only a comma before a blank, as in prose. 0: only a decimal comma. */
  readonly strength: 0 | 1 | 2;
  /** From 0 to 1: how many records are as wide as that, in all and from the first of them on. */
  readonly evenness: number;
  /** Most records from the first cut one on are as wide as that, and it is no single line of prose. */
  readonly steady: boolean;
}

/** Records searched for known names: a header stands above the figures. */
const TOP = 30;

/** Judges what cutting a sample with a delimiter gives; undefined where it cuts nothing. */
export function delimiterFit(
  sample: Grid,
  delimiter: Delimiter,
  knownColumns: ReadonlySet<string>,
): DelimiterFit | undefined {
  const records = Array.from({ length: sample.length }, (_, record) => record).filter(
    (record) => !isBlankRecord(sample, record),
  );
  const widths = records.map((record) => sample.widths[record] ?? 0);
  const width = commonest(widths.filter((each) => each > 1));
  if (width === undefined) return undefined;
  const even = records.filter((record) => sample.widths[record] === width);
  const rest = records.length - widths.indexOf(width);
  const known = even.slice(0, TOP).map((record) => {
    const names = new Set(recordAt(sample, record).map(foldText));
    return [...names].filter((name) => knownColumns.has(name)).length;
  });
  return {
    delimiter,
    width,
    known: Math.max(...known),
    strength: delimiter === ',' ? commaStrength(sample, records, width) : 2,
    evenness: (even.length / records.length) * (even.length / rest),
    steady: even.length * 2 >= rest && (even.length > 1 || records.length < 3),
  };
}

function commonest(widths: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].reduce<readonly [number, number] | undefined>(
    (best, entry) => (best && best[1] >= entry[1] ? best : entry),
    undefined,
  )?.[0];
}

/**
 * A comma separates where the header has one that is neither a decimal mark nor punctuation, or where
 * every record has one: the commas of `1,5` and of a title never do.
 */
function commaStrength(sample: Grid, records: readonly number[], width: number): 0 | 1 | 2 {
  const first = records.findIndex((record) => sample.widths[record] === width);
  const next = records[first + 1];
  const steady = next === undefined || sample.widths[next] === width;
  if (steady && commaIn(sample, records[first] ?? 0) === 2) return 2;
  const even = records.filter((record) => sample.widths[record] === width);
  const weakest = even.map((record) => commaIn(sample, record));
  if (weakest.every((strength) => strength === 2)) return 2;
  return weakest.every((strength) => strength > 0) ? 1 : 0;
}

const NUMBERS = /\d+(?:,\d+)+/g;
const DECIMAL = /^\d+,\d+$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+$/;

function commaIn(sample: Grid, record: number): 0 | 1 | 2 {
  const text = recordAt(sample, record)
    .join(',')
    .replace(NUMBERS, (run) => (DECIMAL.test(run) || GROUPED.test(run) ? '0' : run));
  if (!text.includes(',')) return 0;
  return /,(?! )/.test(text) ? 2 : 1;
}
