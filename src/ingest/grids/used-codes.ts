/** Records left out whose cells are looked for elsewhere; for more, a walk over all is quicker. */
const FEW = 16;

/**
 * Tells which codes of a column some record has, those that are left out aside: 1 where one does.
 * Undefined where too many are left out for this to be quick.
 *
 * @param size how many codes there are, each of them some record's
 */
export function usedCodes(
  codes: Uint32Array,
  size: number,
  leftOut: ReadonlySet<number>,
): Uint8Array | undefined {
  if (leftOut.size > FEW) return undefined;
  const used = new Uint8Array(size).fill(1);
  for (const record of leftOut) {
    const code = codes[record] ?? -1;
    let at = codes.indexOf(code);
    while (at !== -1 && leftOut.has(at)) at = codes.indexOf(code, at + 1);
    if (at === -1) used[code] = 0;
  }
  return used;
}
