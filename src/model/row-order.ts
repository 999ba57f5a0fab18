import type { FigureTable } from './figure.ts';
import { comparePeriods, type Period } from './period.ts';

/** Cells that one sort tells apart: their counts fit in a processor's cache. More take three sorts. */
const MOST_KEYS = 2 ** 19;

/**
 * Orders rows of a table by indicator and territory, as their codes go, then by period, by start,
 * the coarser first. Rows of the same three keep their order. Linear time (counting sorts).
 */
export function rowOrder(
  table: FigureTable,
  rows: Uint32Array<ArrayBuffer>,
): Uint32Array<ArrayBuffer> {
  const { indicator, territory, period, periods } = table;
  const ranks = periodRanks(periods);
  const [places, dates] = [territory.table.length, periods.length];
  const keys = indicator.table.length * places * dates;
  if (keys <= MOST_KEYS) {
    const joined = new Uint32Array(table.length);
    for (let row = 0; row < joined.length; row += 1) {
      const place = (indicator.codes[row] ?? 0) * places + (territory.codes[row] ?? 0);
      joined[row] = place * dates + (ranks[period.codes[row] ?? 0] ?? 0);
    }
    return sortByKey(rows, joined, keys);
  }
  const byPeriod = sortByKey(
    rows,
    period.codes.map((code) => ranks[code] ?? 0),
    periods.length,
  );
  const byPlace = sortByKey(byPeriod, territory.codes, territory.table.length);
  return sortByKey(byPlace, indicator.codes, indicator.table.length);
}

/** Gives the place of each period code in the order of time. */
function periodRanks(periods: readonly Period[]): Uint32Array<ArrayBuffer> {
  const ordered = periods
    .map((period, code) => ({ period, code }))
    .sort((a, b) => comparePeriods(a.period, b.period));
  const ranks = new Uint32Array(periods.length);
  ordered.forEach(({ code }, rank) => (ranks[code] = rank));
  return ranks;
}

function sortByKey(
  rows: Uint32Array<ArrayBuffer>,
  keys: Uint32Array<ArrayBuffer>,
  count: number,
): Uint32Array<ArrayBuffer> {
  if (count < 2) return rows;
  const next = new Uint32Array(count + 1);
  for (let place = 0; place < rows.length; place += 1) {
    const after = (keys[rows[place] ?? 0] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let key = 1; key <= count; key += 1) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  const sorted = new Uint32Array(rows.length);
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] ?? 0;
    const key = keys[row] ?? 0;
    const at = next[key] ?? 0;
    sorted[at] = row;
    next[key] = at + 1;
  }
  return sorted;
}
