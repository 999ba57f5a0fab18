const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Hashes a text to eight hexadecimal digits: FNV-1a, 32 bits, over its UTF-8 bytes (Fowler, Noll,
 * Vo; IETF draft-eastlake-fnv). Tells texts apart; guards against nobody.
 *
 * @example fnvHash('a') // 'e40c292c'
 */
export function fnvHash(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
