import { type Grid, recordAt } from '../grids/grid.ts';
import type { AboutSheet } from './about-sheet.ts';
import { type CellKind, cellKind } from './cell-kind.ts';
import { headerWeight } from './known-label.ts';
import type { RecordFacts } from './record-facts.ts';

/** Records searched for the header: reports begin with a page of titles at most. */
const SEARCHED = 100;

/** Records under a candidate that it is compared with. */
const COMPARED = 50;

/** A header is searched as far as this many records of plain data, or one once it may be found. */
const DATA_BEFORE_GIVING_UP = 3;

/** A score that a title without names, and without data under it, does not have. */
const LIKELY_SCORE = 1.5;

/** Two names of fields in one record are a header, whatever stands under it. */
const SURE_WEIGHT = 2;

/** Gives the record of the header, or -1 where the first records are data. */
export function findHeader(grid: Grid, facts: RecordFacts, about: AboutSheet): number {
  let best = -1;
  let most = 0;
  let data = 0;
  const last = Math.min(grid.length, SEARCHED);
  for (let record = 0; record < last && data < DATA_BEFORE_GIVING_UP; record += 1) {
    const filled = facts.filled[record] ?? 0;
    if (filled < leastFilled(facts)) continue;
    const cells = recordAt(grid, record);
    const kinds = cells.map((cell) => cellKind(about, cell));
    if (isData(kinds, cells, about)) {
      // A header stands above its data: what looks like one further down heads another table.
      if (most >= LIKELY_SCORE) break;
      data += 1;
      continue;
    }
    const score = scoreOf(grid, facts, about, record, kinds);
    if (score > most) {
      best = record;
      most = score;
    }
  }
  return best;
}

/** A header fills half the columns that records usually fill, and a title only one. */
function leastFilled({ usual }: RecordFacts): number {
  return usual < 2 ? 1 : Math.max(2, Math.ceil(usual / 2));
}

/** A record with a number that is no year, or nothing but places and periods, is no header. */
function isData(kinds: readonly CellKind[], cells: readonly string[], about: AboutSheet): boolean {
  if (kinds.includes('contact')) return true;
  const names = cells.filter((cell) => headerWeight(about, cell) === 1).length;
  const numbers = kinds.filter((kind) => kind === 'number').length;
  if (numbers > 0) return names < SURE_WEIGHT || numbers > names;
  const labels = kinds.filter((kind) => kind === 'label').length;
  const periods = kinds.filter((kind) => kind === 'period').length;
  const places = kinds.filter((kind) => kind === 'place').length;
  return labels === 0 && (periods < 2 || places > 0);
}

/**
 * Scores a candidate: what its cells name, then how its columns go on with something else. A cell
 * that is like those under it speaks against it. Zero for no header.
 */
function scoreOf(
  grid: Grid,
  facts: RecordFacts,
  about: AboutSheet,
  record: number,
  kinds: readonly CellKind[],
): number {
  const cells = recordAt(grid, record);
  const weight = cells.reduce((sum, cell) => sum + headerWeight(about, cell), 0);
  // Headers that come again, over the next block or page, are no data to be compared with.
  const under = recordsUnder(facts, record)
    .filter((below) => grid.columns.some(({ codes }) => codes[below] !== codes[record]))
    .map((below) => recordAt(grid, below));
  let contrast = 0;
  let alike = 0;
  kinds.forEach((kind, index) => {
    if (kind === 'blank') return;
    const texts = under.map((cells) => (cells[index] ?? '').trim()).filter((cell) => cell !== '');
    const below = texts.map((cell) => cellKind(about, cell));
    const other = below.filter((found) => found !== 'label' && found !== 'mark').length;
    const same = below.filter((found) => found === kind).length;
    if (texts.includes((cells[index] ?? '').trim())) alike += 1;
    else if (kind !== 'label' && same * 2 > below.length) alike += 1;
    else if (kind === 'label' && other * 2 > below.length) contrast += 1;
    else if (kind === 'period' && same * 2 <= below.length && below.length > 0) contrast += 1;
  });
  if (weight < SURE_WEIGHT && alike > 0) return 0;
  const fullness = (facts.filled[record] ?? 0) / (grid.columns.length + 1);
  return weight * 2 + contrast + fullness;
}

function recordsUnder(facts: RecordFacts, record: number): readonly number[] {
  const under: number[] = [];
  const last = Math.min(facts.filled.length, record + SEARCHED);
  for (let below = record + 1; below < last && under.length < COMPARED; below += 1) {
    if ((facts.filled[below] ?? 0) > 1) under.push(below);
  }
  return under;
}
