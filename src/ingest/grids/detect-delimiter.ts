import { CsvGridBuilder } from './csv-grid-builder.ts';
import { cutRecords } from './cut-records.ts';
import { type Delimiter, type DelimiterFit, DELIMITERS, delimiterFit } from './delimiter-fit.ts';

export interface DelimiterFinding {
  readonly delimiter: Delimiter;
  /** Another that fits as well; undefined where there is none. */
  readonly other: Delimiter | undefined;
  /** How many cells most records of the sample have. */
  readonly width: number;
}

/** Enough of a file to tell how it is cut: its header and a few hundred rows. */
const SAMPLE_SIZE = 65_536;

/** A fit this close to the best is as good. */
const AS_EVEN = 0.9;

/**
 * Finds what separates the cells of a text: the mark that shows the most columns we know, then the one
 * that cuts the records most evenly. A decimal comma never passes for a separator.
 *
 * @param utf8 valid UTF-8
 * @param knownColumns names as `foldText` writes them
 */
export function detectDelimiter(
  utf8: Uint8Array,
  knownColumns: ReadonlySet<string>,
): DelimiterFinding {
  const sample = sampleOf(utf8);
  const fits = DELIMITERS.flatMap((delimiter) => {
    const builder = new CsvGridBuilder();
    cutRecords(sample, 0, delimiter, builder);
    return delimiterFit(builder.build().grid, delimiter, knownColumns) ?? [];
  });
  const [best, ...others] = fits
    .filter(({ strength, steady }) => strength > 0 && steady)
    .toSorted(byFit);
  if (!best) {
    // Numbers two by two: two columns, or one of decimals.
    const unsure = fits.some(({ strength, evenness }) => strength === 0 && evenness > AS_EVEN);
    return { delimiter: '', other: unsure ? ',' : undefined, width: 1 };
  }
  const rival = others.find(
    ({ strength, known, evenness }) =>
      strength === 2 && known >= best.known && evenness >= AS_EVEN * best.evenness,
  );
  // "Dupont, Jean" in every record: two columns, or one of names.
  const prose = best.strength === 1 && best.width === 2 && best.known === 0;
  const other = rival?.delimiter ?? (prose ? '' : undefined);
  return { delimiter: best.delimiter, other, width: best.width };
}

/** The best first; fits that nothing tells apart stay in the order of `DELIMITERS`. */
function byFit(a: DelimiterFit, b: DelimiterFit): number {
  return (
    b.known - a.known || b.strength - a.strength || b.evenness - a.evenness || b.width - a.width
  );
}

/** The first records, whole where there is more than one of them. */
function sampleOf(utf8: Uint8Array): Uint8Array {
  if (utf8.length <= SAMPLE_SIZE) return utf8;
  let end = SAMPLE_SIZE;
  while (end > 0 && utf8[end - 1] !== 0x0a && utf8[end - 1] !== 0x0d) end -= 1;
  return utf8.subarray(0, end === 0 ? SAMPLE_SIZE : end);
}
