import type { FigureTable } from './figure.ts';
import type { StringColumn } from './string-column.ts';

/** One part of what tells rows apart, its texts numbered alike in two tables. */
interface SharedColumn {
  readonly texts: readonly string[];
  /** Numbers of the texts that the table after may have. */
  readonly said: Uint32Array<ArrayBuffer>;
  /** By row, the number of its text. */
  readonly before: Uint32Array<ArrayBuffer>;
  readonly after: Uint32Array<ArrayBuffer>;
}

/** The rows of two tables that speak of the same figure. */
export interface MatchedRows {
  /** For each row after, the row before that speaks of the same; -1 where none does. */
  readonly beforeOf: Int32Array<ArrayBuffer>;
  readonly indicator: SharedColumn;
  readonly territory: SharedColumn;
}

/**
 * Matches the rows of two tables that speak of the same figure: same indicator, period, territory,
 * source and breakdowns, by name. Rows that stand several times are matched in their order, each
 * once. Linear time, by hashing numbers.
 */
export function matchRows(before: FigureTable, after: FigureTable): MatchedRows {
  const indicator = share(before.indicator, after.indicator, before.length, after.length);
  const territory = share(before.territory, after.territory, before.length, after.length);
  const columns = [
    territory,
    indicator,
    share(before.period, after.period, before.length, after.length),
    share(before.source, after.source, before.length, after.length),
    ...breakdownNames(before, after).map((name) =>
      share(
        before.breakdowns.find((breakdown) => breakdown.name === name)?.column,
        after.breakdowns.find((breakdown) => breakdown.name === name)?.column,
        before.length,
        after.length,
      ),
    ),
  ];
  const keys = { before: columns.map((one) => one.before), after: columns.map((one) => one.after) };
  const isNew = noneKnown(columns, after.length);
  if (isNew) return { beforeOf: new Int32Array(after.length).fill(-1), indicator, territory };
  return {
    beforeOf: join(keys.before, before.length, keys.after, after.length),
    indicator,
    territory,
  };
}

function breakdownNames(before: FigureTable, after: FigureTable): readonly string[] {
  return [...new Set([...before.breakdowns, ...after.breakdowns].map(({ name }) => name))];
}

/** Numbers the texts of two columns alike; a table without the column says nothing in it. */
function share(
  before: StringColumn | undefined,
  after: StringColumn | undefined,
  beforeLength: number,
  afterLength: number,
): SharedColumn {
  const numbers = new Map<string, number>();
  const number = (text: string) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  const renumbered = (column: StringColumn | undefined, length: number) => {
    if (!column) return new Uint32Array(length).fill(number(''));
    const shared = Uint32Array.from(column.table, number);
    return shared.every((to, code) => to === code)
      ? column.codes
      : column.codes.map((code) => shared[code] ?? 0);
  };
  const inAfter = renumbered(after, afterLength);
  const said = Uint32Array.from(numbers.values());
  const inBefore = renumbered(before, beforeLength);
  return { texts: [...numbers.keys()], said, before: inBefore, after: inAfter };
}

/** Tells whether each row after has some text that no row before has: other figures altogether. */
function noneKnown(columns: readonly SharedColumn[], length: number): boolean {
  const known = columns.map(({ texts, before }) => {
    const seen = new Uint8Array(texts.length);
    for (const text of before) seen[text] = 1;
    return seen;
  });
  // One such text in every row will do: another source, other origins…
  const isApart = columns.some(
    ({ said }, place) => !said.some((text) => known[place]?.[text] === 1),
  );
  if (isApart) return true;
  for (let row = 0; row < length; row += 1) {
    if (columns.every(({ after }, place) => known[place]?.[after[row] ?? 0] === 1)) return false;
  }
  return true;
}

type Keys = readonly Uint32Array<ArrayBuffer>[];

function join(
  before: Keys,
  beforeLength: number,
  after: Keys,
  afterLength: number,
): Int32Array<ArrayBuffer> {
  const beforeHashes = hashesOf(before, beforeLength);
  const afterHashes = hashesOf(after, afterLength);
  const mask = 2 ** Math.ceil(Math.log2(2 * beforeLength + 2)) - 1;
  // A slot holds a row of its key, and the first row of that key that has no match yet.
  const holders = new Int32Array(mask + 1).fill(-1);
  const firsts = new Int32Array(mask + 1).fill(-1);
  const nexts = new Int32Array(beforeLength).fill(-1);
  const slotOf = (keys: Keys, hashes: Uint32Array, row: number) => {
    const hash = hashes[row] ?? 0;
    let slot = hash & mask;
    for (let held = holders[slot] ?? -1; held !== -1; held = holders[slot] ?? -1) {
      if (beforeHashes[held] === hash && sameKey(before, held, keys, row)) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  for (let row = beforeLength - 1; row >= 0; row -= 1) {
    const slot = slotOf(before, beforeHashes, row);
    holders[slot] = row;
    nexts[row] = firsts[slot] ?? -1;
    firsts[slot] = row;
  }
  const beforeOf = new Int32Array(afterLength).fill(-1);
  for (let row = 0; row < afterLength; row += 1) {
    const slot = slotOf(after, afterHashes, row);
    const match = firsts[slot] ?? -1;
    if (match === -1) continue;
    beforeOf[row] = match;
    firsts[slot] = nexts[match] ?? -1;
  }
  return beforeOf;
}

function sameKey(keys: Keys, row: number, others: Keys, other: number): boolean {
  for (let column = 0; column < keys.length; column += 1) {
    if (keys[column]?.[row] !== others[column]?.[other]) return false;
  }
  return true;
}

/** Mixes the numbers of each row into one of 32 bits, as MurmurHash3 mixes words and ends. */
function hashesOf(keys: Keys, length: number): Uint32Array<ArrayBuffer> {
  const hashes = new Uint32Array(length);
  for (const key of keys) {
    for (let row = 0; row < length; row += 1) {
      const word = Math.imul(key[row] ?? 0, 0xcc9e2d51);
      const mixed = (hashes[row] ?? 0) ^ Math.imul((word << 15) | (word >>> 17), 0x1b873593);
      hashes[row] = Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64;
    }
  }
  for (let row = 0; row < length; row += 1) {
    let hash = hashes[row] ?? 0;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hashes[row] = hash ^ (hash >>> 16);
  }
  return hashes;
}
