import type { StringColumn } from '../../model/string-column.ts';
import type { Grid } from '../grids/grid.ts';
import { type AboutSheet, isNumber, namesPeriod } from './about-sheet.ts';
import { labelKey, LONGEST_LABEL } from './header-words.ts';
import type { RecordFacts } from './record-facts.ts';
import { isTotalWord, totalLabel, wholeWords } from './total-words.ts';

/** Headers of columns of free text, where "total" says nothing of the record. */
const FREE_TEXT: ReadonlySet<string> = new Set(
  ['note', 'commentaire', 'observation', 'remarque', 'source', 'précision'].map(labelKey),
);

/**
 * Finds the records that sum others: "total" in a column of labels beside other labels, or a first
 * cell such as "Total CC Cazals-Salviac" beside nothing but numbers.
 *
 * @param isLeft tells whether a record is not set aside yet
 */
export function totalRecords(
  grid: Grid,
  facts: RecordFacts,
  headers: readonly string[],
  isLeft: (record: number) => boolean,
  about: AboutSheet,
): readonly number[] {
  const isKnown = (text: string) =>
    about.findPlace(text) || namesPeriod(about, text) || about.findPlace(text.replace(/^cc /, ''));
  const totals = new Set<number>();
  grid.columns.forEach((column, index) => {
    const isWhole = wholeWords(column.table);
    const words = column.table.map((text) => totalOf(text.trim(), isWhole, isKnown));
    if (
      words.every((word) => word === undefined) ||
      FREE_TEXT.has(labelKey(headers[index] ?? ''))
    ) {
      return;
    }
    const others = hasOthers(column, words, isLeft);
    for (let record = 0; record < grid.length; record += 1) {
      const word = words[column.codes[record] ?? 0];
      if (word === undefined || totals.has(record) || !isLeft(record)) continue;
      const isFirst = facts.first[record] === index;
      const isTotal =
        word === 'word'
          ? isFirst || hasNumber(grid, record, about)
          : isFirst &&
            (word === 'sure'
              ? hasNumber(grid, record, about)
              : hasOnlyNumbers(grid, record, index, about));
      if (isTotal && others) totals.add(record);
    }
  });
  return [...totals];
}

type TotalWord = 'word' | 'sure' | 'maybe' | undefined;

/** Letters that words of totals begin with; a look at them spares most cells the rest. */
const FIRST_LETTERS =
  /^[*"'(\s]{0,4}(?:\d{1,3}[\s.–—-]{1,3})?(?:tot|tou|ens|sou|s\/t|sub|cum|som|gra|gen|gén|all|_t|t$|hom|fem|les d|deux|both|\p{L}+ confondu)/iu;

function totalOf(
  text: string,
  isWhole: (text: string) => boolean,
  isKnown: (text: string) => boolean,
): TotalWord {
  if (text.length > LONGEST_LABEL || !FIRST_LETTERS.test(text)) return undefined;
  if (isWhole(text)) return 'word';
  return totalLabel(text, isKnown);
}

/** Tells whether a column has records that are no totals: one that has none sums nothing. */
function hasOthers(
  { table, codes }: StringColumn,
  words: readonly TotalWord[],
  isLeft: (record: number) => boolean,
): boolean {
  for (let record = 0; record < codes.length; record += 1) {
    const code = codes[record] ?? 0;
    if (words[code] === undefined && (table[code] ?? '').trim() !== '' && isLeft(record))
      return true;
  }
  return false;
}

function hasNumber(grid: Grid, record: number, about: AboutSheet): boolean {
  return grid.columns.some(({ table, codes }) =>
    isNumber(about, (table[codes[record] ?? -1] ?? '').trim()),
  );
}

function hasOnlyNumbers(grid: Grid, record: number, label: number, about: AboutSheet): boolean {
  let numbers = 0;
  const fits = grid.columns.every(({ table, codes }, index) => {
    const text = (table[codes[record] ?? -1] ?? '').trim();
    if (index === label || text === '' || isTotalWord(text)) return true;
    if (isNumber(about, text)) numbers += 1;
    else if (!about.readsAsValue(text) && !about.readsAsPeriod(text) && !about.findPlace(text)) {
      return /^[-+−]?\d[\d\s.,]*\s?%$/.test(text);
    }
    return true;
  });
  return fits && numbers > 0;
}
