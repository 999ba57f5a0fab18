/** Start of a text in which Latin letters of UTF-16 are sure to show. */
const SEARCHED = 4096;

/** Fewer characters than these tell nothing. */
const FEWEST = 4;

/**
 * Tells UTF-16 without a byte order mark by where its NUL bytes stand: Latin letters have one each,
 * all on the same side. Undefined for anything else, binary files included.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.subarray(0, SEARCHED).indexOf(0) === -1) return undefined;
  const nuls = [0, 0];
  for (let at = bytes.indexOf(0); at < bytes.length; at += 1) {
    if (bytes[at] === 0) nuls[at & 1] = (nuls[at & 1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = nuls;
  const characters = bytes.length / 2;
  if (characters < FEWEST) return undefined;
  if (odd > characters / 2 && even * 50 < odd) return 'utf-16le';
  if (even > characters / 2 && odd * 50 < even) return 'utf-16be';
  return undefined;
}
