const ARRAYS: Readonly<Record<string, (numbers: readonly number[]) => ArrayBufferView>> = {
  Float64Array: (numbers) => Float64Array.from(numbers),
  Uint8Array: (numbers) => Uint8Array.from(numbers),
  Uint32Array: (numbers) => Uint32Array.from(numbers),
};

/** How what JSON lacks stands in it: a map as its entries, a typed array as its numbers. */
const MAP = '$map';
const ARRAY = '$array';

/** Writes plain values, maps and the typed arrays of figures as JSON. */
export function writePrepared(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) => {
    if (held instanceof Map) return { [MAP]: [...held] };
    if (!ArrayBuffer.isView(held)) return held;
    const name = held.constructor.name;
    if (!ARRAYS[name]) throw new Error(`typed array: ${name}`);
    return { [ARRAY]: name, numbers: Object.values(held) };
  });
}

/** Reads what `writePrepared` wrote; a NaN, which JSON writes as null, is one again. */
export function readPrepared(text: string): unknown {
  return JSON.parse(text, (_key, held: unknown) => {
    if (typeof held !== 'object' || held === null) return held;
    if (MAP in held && Array.isArray(held[MAP])) return new Map(held[MAP]);
    if (!(ARRAY in held && 'numbers' in held && Array.isArray(held.numbers))) return held;
    const numbers: readonly (number | null)[] = held.numbers;
    return ARRAYS[String(held[ARRAY])]?.(numbers.map((number) => number ?? NaN));
  });
}
