/**
 * Gives where a key leads in a row of things: an arrow to the next or the one before, staying at
 * the ends, Page Up and Down by tens, Home and End to the ends. From none, an arrow leads to the
 * first. Undefined for any other key, or where there is nothing.
 */
export function walkOrder(
  key: string,
  length: number,
  from: number | undefined,
): number | undefined {
  const step = STEPS.get(key);
  if (step === undefined || length === 0) return undefined;
  if (from === undefined && Number.isFinite(step)) return 0;
  return Math.min(length - 1, Math.max(0, (from ?? 0) + step));
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
  ['PageUp', 10],
  ['PageDown', -10],
  ['Home', -Infinity],
  ['End', Infinity],
]);
