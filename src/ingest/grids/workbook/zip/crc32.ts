/** Remainders of every byte by the polynomial of ZIP, 0xEDB88320 reversed (ISO 3309). */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** Carries a CRC-32 over more bytes, from 0: `crc32(crc32(0, a), b)` is that of `a` then `b`. */
export function crc32(before: number, bytes: Uint8Array): number {
  let rest = ~before;
  for (const byte of bytes) rest = (TABLE[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return ~rest >>> 0;
}
