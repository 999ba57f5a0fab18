const ARRAYS = {
  Float64Array: (numbers: readonly number[]) => Float64Array.from(numbers),
  Uint8Array: (numbers: readonly number[]) => Uint8Array.from(numbers),
  Uint32Array: (numbers: readonly number[]) => Uint32Array.from(numbers),
} as const;

type Kind = 'Map' | keyof typeof ARRAYS;
type Key = string | number;

/** Where something stands that JSON lacks, from the outside in, and what it is. */
type Place = readonly [kind: Kind, ...path: readonly Key[]];

/** Values as JSON has them, and what some are to be made again, the innermost first. */
interface Written {
  readonly root: readonly [unknown];
  readonly places: readonly Place[];
}

/**
 * Writes plain values, maps and the typed arrays of figures as JSON: a map as its entries, a typed
 * array as its numbers. The places of both are listed, so that reading needs no look at the rest.
 */
export function writePrepared(value: unknown): string {
  const places: Place[] = [];
  const plain = (held: unknown, path: readonly Key[]): unknown => {
    if (typeof held !== 'object' || held === null) return held;
    if (Array.isArray(held)) return held.map((one, index) => plain(one, [...path, index]));
    if (held instanceof Map) {
      const entries = [...held].map((entry, index) => plain(entry, [...path, index]));
      places.push(['Map', ...path]);
      return entries;
    }
    if (ArrayBuffer.isView(held)) {
      places.push([arrayKind(held), ...path]);
      return Object.values(held);
    }
    return Object.fromEntries(
      Object.entries(held).map(([key, one]) => [key, plain(one, [...path, key])]),
    );
  };
  const root = [plain(value, [0])];
  return JSON.stringify({ root, places });
}

/** Reads what `writePrepared` wrote; a NaN, which JSON writes as null, is one again. */
export function readPrepared(text: string): unknown {
  const { root, places }: Written = JSON.parse(text);
  for (const [kind, ...path] of places) {
    let holder: object = root;
    for (const key of path.slice(0, -1)) holder = Reflect.get(holder, key);
    const key = path.at(-1) ?? 0;
    Reflect.set(holder, key, made(kind, Reflect.get(holder, key)));
  }
  return root[0];
}

function made(kind: Kind, written: Iterable<never>): unknown {
  if (kind === 'Map') return new Map(written);
  const numbers: readonly (number | null)[] = [...written];
  return ARRAYS[kind](numbers.map((number) => number ?? NaN));
}

function arrayKind(held: ArrayBufferView): keyof typeof ARRAYS {
  const { name } = held.constructor;
  if (name === 'Float64Array' || name === 'Uint8Array' || name === 'Uint32Array') return name;
  throw new Error(`typed array: ${name}`);
}
