import { wholeWords } from '../plan/total-words.ts';
import { plainLetters } from '../values/cell-text.ts';
import { numberRange, overlap } from '../values/number-range.ts';
import { type PartGroup, partGroups } from './part-groups.ts';
import { nestedIn, saysAgain } from './sub-parts.ts';
import type { TableSheet } from './table-sheet.ts';

/** Values of a breakdown that are held against each other, at most. */
const MOST_VALUES = 60;
/** Values of a breakdown among which one may be looked for that sums others. */
const FEWEST_PARTS = 3;
/** Product of the sums found that is too large for chance: one of 1,000, or 12, 15 and 9. */
const SURE = 1000;

/** Two values that count some things twice; the other is '' where one counts all that the rest do. */
type Twins = readonly [value: string, other: string];

/** Warns of breakdowns whose values count some things twice: classes that overlap, a hidden total. */
export function checkParts(sheet: TableSheet): void {
  for (const column of sheet.breakdowns) {
    const nested = nestedIn(sheet, column);
    const isWhole = wholeWords(column.cells.table);
    const partOf = (text: string) => {
      const part = text.trim();
      return isWhole(part) || saysAgain(part) || nested.has(text) ? '' : part;
    };
    const parts = [...new Set(sheet.textsOf(column).map(partOf))].filter((part) => part !== '');
    if (parts.length < 2 || parts.length > MOST_VALUES) continue;
    const twins =
      several(column.plan.name, parts) ??
      overlapping(parts) ??
      summing(parts, () => partGroups(sheet, column, partOf));
    if (!twins) continue;
    const [value, other] = twins;
    sheet.remarks.add('parts-overlap', 'warning', {
      ...{ column: column.plan.name, value, params: { other } },
    });
  }
}

/** Answers of which a person may have given several, where the header says so. */
function several(header: string, [first, second]: readonly string[]): Twins | undefined {
  if (first === undefined || second === undefined) return undefined;
  return /plusieurs reponses|reponses? multiples?|choix multiples?|multiple (?:answers|choice)/.test(
    plainLetters(header),
  )
    ? [first, second]
    : undefined;
}

function overlapping(parts: readonly string[]): Twins | undefined {
  const ranges = parts.flatMap((text) => {
    const range = numberRange(text);
    return range ? [{ text, range }] : [];
  });
  for (const [place, one] of ranges.entries()) {
    const other = ranges.slice(place + 1).find(({ range }) => overlap(range, one.range));
    if (other) return [one.text, other.text];
  }
  return undefined;
}

function summing(
  parts: readonly string[],
  groupsOf: () => readonly PartGroup[],
): Twins | undefined {
  if (parts.length < FEWEST_PARTS) return undefined;
  const groups = groupsOf().filter(
    (group) => group.size >= FEWEST_PARTS && [...group.values()].some((value) => value !== 0),
  );
  const whole = parts.find((part) => sums(groups, part, undefined) >= SURE);
  return whole === undefined ? summingNext(parts, groups) : [whole, ''];
}

/** Finds the value that is the sum of those that follow it, or stand before it, wherever it stands. */
function summingNext(parts: readonly string[], groups: readonly PartGroup[]): Twins | undefined {
  // As many more are tried, as much more must be found.
  const sure = SURE * parts.length ** 2;
  for (const [place, part] of parts.entries()) {
    for (const others of [parts.slice(place + 1), parts.slice(0, place).reverse()]) {
      for (let count = 2; count <= others.length; count += 1) {
        const run = others.slice(0, count);
        if (sums(groups, part, run) >= sure) return [part, run[0] ?? ''];
      }
    }
  }
  return undefined;
}

/**
 * Gives the product of the values of a part that is the sum of others (all, where none are named)
 * wherever it stands, 0 for one that is not.
 */
function sums(groups: readonly PartGroup[], part: string, others: readonly string[] | undefined) {
  let product = 1;
  for (const group of groups) {
    const value = group.get(part);
    if (value === undefined) continue;
    let sum = others ? 0 : -value;
    for (const other of others ?? group.keys()) sum += group.get(other) ?? 0;
    if (Math.abs(sum - value) > 1e-9 * Math.abs(value)) return 0;
    product *= Math.max(1, value);
  }
  return product;
}
