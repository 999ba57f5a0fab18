import type { Grid } from '../grids/grid.ts';
import type { AboutSheet } from './about-sheet.ts';
import { groupLines, headerCells, joinLines } from './header-groups.ts';
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
  const texts = headerCells(grid, header);
  const isTwin = below >= 0 && isTwinLine(texts, headerCells(grid, below));
  const pair = isTwin ? undefined : groupLines(grid, above, header, below, about);
  if (pair && alone) {
    const twin = pair[0] === header ? pair[1] : -1;
    return { header, texts, units: new Map(), unitLine: -1, twin, two: undefined };
  }
  if (pair) {
    const [upper, lower] = pair;
    const joined = joinLines(headerCells(grid, upper), headerCells(grid, lower));
    const unitLine = unitLineAt(grid, under(filled, lower));
    return {
      header: lower,
      texts: joined,
      units: unitsOf(grid, unitLine),
      unitLine,
      twin: -1,
      two: pair,
    };
  }
  const unitLine = isTwin ? -1 : unitLineAt(grid, under(filled, header));
  const units = unitsOf(grid, unitLine);
  return { header, texts, units, unitLine, twin: isTwin ? below : -1, two: undefined };
}

/** The record under a header, or under the blank one there; -1 where there is none. */
function under(filled: Uint32Array, header: number): number {
  const next = neighbour(filled, header, 1);
  return next < 0 ? neighbour(filled, header + 1, 1) : next;
}

/** The record right beside one, unless it is blank; -1 where there is none. */
function neighbour(filled: Uint32Array, record: number, step: 1 | -1): number {
  const next = record + step;
  if (next < 0 || next >= filled.length) return -1;
  return (filled[next] ?? 0) > 0 ? next : -1;
}

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
  const cells = headerCells(grid, record).filter((cell) => cell !== '');
  return cells.length > 0 && cells.every((cell) => isUnit(cell) || /^unités?$/i.test(cell))
    ? record
    : -1;
}

function unitsOf(grid: Grid, record: number): ReadonlyMap<number, string> {
  if (record < 0) return new Map();
  const cells = headerCells(grid, record).map((cell, index): [number, string] => [index, cell]);
  return new Map(cells.filter(([, cell]) => cell !== ''));
}
