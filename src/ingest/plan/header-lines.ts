import { type Grid, recordAt } from '../grids/grid.ts';
import { type AboutSheet, isNumber } from './about-sheet.ts';
import { cellKind } from './cell-kind.ts';
import { isFieldName } from './known-label.ts';
import { isUnit } from './unit-words.ts';

/** The lines over the data: which one names the columns, and what stands beside it. */
export interface HeaderLines {
  readonly header: number;
  /** Text over each column; those of two lines are joined. */
  readonly texts: readonly string[];
  /** Units in a line under the header, by column. */
  readonly units: ReadonlyMap<number, string>;
  /** Records beside the header that are no data: a line of units, or of the same names in code. */
  readonly unitLine: number;
  readonly twin: number;
  /** The line of groups and the line under it, where headers stand on two. */
  readonly two: readonly [number, number] | undefined;
}

/** Names as databases write them: `P21_POP`. */
const CODE_NAME = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;

/**
 * Reads the header and the lines right beside it.
 *
 * @param alone true where a person said that the header is one line, whatever stands beside it
 */
export function headerLines(
  grid: Grid,
  header: number,
  filled: Uint32Array,
  about: AboutSheet,
  alone: boolean,
): HeaderLines {
  if (header < 0) {
    return { header, texts: [], units: new Map(), unitLine: -1, twin: -1, two: undefined };
  }
  const above = neighbour(filled, header, -1);
  const below = neighbour(filled, header, 1);
  const texts = cellsOf(grid, header);
  const isTwin = below >= 0 && isTwinLine(texts, cellsOf(grid, below));
  const pair = isTwin ? undefined : groupLines(grid, above, header, below, about);
  if (pair && alone) {
    const twin = pair[0] === header ? pair[1] : -1;
    return { header, texts, units: new Map(), unitLine: -1, twin, two: undefined };
  }
  if (pair) {
    const [upper, lower] = pair;
    const joined = joinLines(cellsOf(grid, upper), cellsOf(grid, lower));
    const unitLine = unitLineAt(grid, neighbour(filled, lower, 1));
    return {
      header: lower,
      texts: joined,
      units: unitsOf(grid, unitLine),
      unitLine,
      twin: -1,
      two: pair,
    };
  }
  const unitLine = isTwin ? -1 : unitLineAt(grid, below);
  const units = unitsOf(grid, unitLine);
  return { header, texts, units, unitLine, twin: isTwin ? below : -1, two: undefined };
}

/** The next record that is not blank, right beside or after one blank line; -1 where none is. */
function neighbour(filled: Uint32Array, record: number, step: 1 | -1): number {
  const next = record + step;
  if (next < 0 || next >= filled.length) return -1;
  return (filled[next] ?? 0) > 0 ? next : -1;
}

const cellsOf = (grid: Grid, record: number) =>
  recordAt(grid, record).map((cell) => cell.replace(/\s+/g, ' ').trim());

/** Tells whether a line names the same columns again, in code. */
function isTwinLine(header: readonly string[], cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const codes = filled.filter((cell) => CODE_NAME.test(cell) && cell.length > 1);
  const headed = header.filter((cell) => cell !== '').length;
  const covers = cells.every((cell, index) => cell === '' || (header[index] ?? '') !== '');
  const named = codes.filter((cell) => cell.includes('_') || isFieldName(cell)).length;
  return covers && filled.length === headed && codes.length === filled.length && named >= 2;
}

function unitLineAt(grid: Grid, record: number): number {
  if (record < 0) return -1;
  const cells = cellsOf(grid, record).filter((cell) => cell !== '');
  return cells.length > 0 && cells.every((cell) => isUnit(cell) || /^unités?$/i.test(cell))
    ? record
    : -1;
}

function unitsOf(grid: Grid, record: number): ReadonlyMap<number, string> {
  if (record < 0) return new Map();
  const cells = cellsOf(grid, record).map((cell, index): [number, string] => [index, cell]);
  return new Map(cells.filter(([, cell]) => cell !== ''));
}

/** Finds a line of groups over a line of names: "2021 | | 2022 |" over "Femmes | Hommes | …". */
function groupLines(
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
      upper >= 0 && lower >= 0 && areGroups(cellsOf(grid, upper), lower, grid, about),
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
  const lower = cellsOf(grid, lowerRecord);
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
function joinLines(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const over = upper[index] ?? '';
    const under = lower[index] ?? '';
    if (over !== '') group = over;
    else if (under === '') group = '';
    return [under === '' ? over : group, under].filter((text) => text !== '').join(' ');
  });
}
