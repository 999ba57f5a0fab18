import { type Grid, recordAt } from '../grids/grid.ts';
import { type AboutSheet, isNumber } from './about-sheet.ts';
import { cellKind } from './cell-kind.ts';
import { isUnit } from './unit-words.ts';

/** Gives the cells of a line of headers, each on one line. */
export function headerCells(grid: Grid, record: number): readonly string[] {
  return recordAt(grid, record).map((cell) => cell.replace(/\s+/g, ' ').trim());
}

/** Finds a line of groups over a line of names: "2021 | | 2022 |" over "Femmes | Hommes | …". */
export function groupLines(
  grid: Grid,
  above: number,
  header: number,
  below: number,
  about: AboutSheet,
): readonly [number, number] | undefined {
  const pairs: readonly (readonly [number, number])[] = [
    [header, below],
    [above, header],
  ];
  return pairs.find(
    ([upper, lower]) =>
      upper >= 0 && lower >= 0 && areGroups(headerCells(grid, upper), lower, grid, about),
  );
}

/**
 * A line of groups has gaps over columns of numbers that the line under it names, and neither line
 * holds a number. One group alone over names that are all different is a title.
 */
function areGroups(
  upper: readonly string[],
  lowerRecord: number,
  grid: Grid,
  about: AboutSheet,
): boolean {
  const lower = headerCells(grid, lowerRecord);
  const isName = (cell: string) => cell === '' || NAMES.has(cellKind(about, cell));
  if (!upper.every(isName) || !lower.every(isName)) return false;
  if (lower.every((cell) => cell === '' || isUnit(cell))) return false;
  const numeric = numericColumns(grid, lowerRecord, about);
  const isSpan = (index: number) =>
    (upper[index + 1] ?? '') === '' &&
    [index, index + 1].every((at) => (lower[at] ?? '') !== '' && numeric.has(at));
  const groups = upper.flatMap((cell, index) => (cell === '' ? [] : [index]));
  const names = lower.filter((cell) => cell !== '');
  const spans = groups.filter(isSpan).length;
  return spans > 0 && (groups.length > 1 || new Set(names).size < names.length);
}

const NAMES: ReadonlySet<string> = new Set(['label', 'period', 'place']);

/** Records under a line of names that are searched for numbers. */
const SEARCHED = 8;

function numericColumns(grid: Grid, record: number, about: AboutSheet): ReadonlySet<number> {
  const numeric = new Set<number>();
  const last = Math.min(grid.length, record + 1 + SEARCHED);
  for (let below = record + 1; below < last; below += 1) {
    recordAt(grid, below).forEach((cell, index) => {
      if (isNumber(about, cell.trim())) numeric.add(index);
    });
  }
  return numeric;
}

/** Joins two lines: a group stands for the empty cells right of it that have a name below. */
export function joinLines(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const over = upper[index] ?? '';
    const under = lower[index] ?? '';
    if (over !== '') group = over;
    else if (under === '') group = '';
    return [under === '' ? over : group, under].filter((text) => text !== '').join(' ');
  });
}
