/** Tells whether what a JSON file holds is of a type. */
export type Guard<T> = (input: unknown) => input is T;

type Guards = Readonly<Record<string, Guard<unknown>>>;
type Guarded<G> = G extends Guard<infer T> ? T : never;

export const isText: Guard<string> = (input) => typeof input === 'string';
export const isFiniteNumber: Guard<number> = (input): input is number => Number.isFinite(input);

/** Two numbers. */
export const isPair: Guard<[number, number]> = (input): input is [number, number] =>
  Array.isArray(input) && input.length === 2 && input.every(Number.isFinite);

export function isExactly<const T extends string>(wanted: T): Guard<T> {
  return (input): input is T => input === wanted;
}

/** An array of which every item passes. */
export function isListOf<T>(isItem: Guard<T>): Guard<T[]> {
  return (input): input is T[] => Array.isArray(input) && input.every(isItem);
}

/** An object of which these fields pass, whatever else it has. */
export function hasFields<G extends Guards>(
  fields: G,
): Guard<{ [Key in keyof G]: Guarded<G[Key]> }> {
  const checks = Object.entries(fields);
  return (input): input is { [Key in keyof G]: Guarded<G[Key]> } =>
    isRecord(input) && checks.every(([key, isRight]) => isRight(input[key]));
}

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null;
}
