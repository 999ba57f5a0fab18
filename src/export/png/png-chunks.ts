import { crc32 } from './crc32.ts';

/** One chunk of a PNG, without its length and its code. */
export interface PngChunk {
  /** Four letters. */
  readonly type: string;
  readonly data: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length and type before the data, code after it. */
const HEAD = 8;
const TAIL = 4;
/** Where the data of a PNG go on after its first chunk, IHDR, whose length is fixed. */
const AFTER_HEADER = SIGNATURE.length + HEAD + 13 + TAIL;

/** Tells whether bytes begin as a PNG. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** Reads the chunks of a PNG up to the first that is cut short or spoilt; none from other files. */
export function* readChunks(bytes: Uint8Array): Generator<PngChunk> {
  if (!isPng(bytes)) return;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = SIGNATURE.length;
  while (at + HEAD + TAIL <= bytes.length) {
    const end = at + HEAD + view.getUint32(at);
    if (end + TAIL > bytes.length) return;
    const named = bytes.subarray(at + 4, end);
    if (crc32(named) !== view.getUint32(end)) return;
    yield { type: String.fromCharCode(...named.subarray(0, 4)), data: named.subarray(4) };
    at = end + TAIL;
  }
}

/** Puts chunks into a PNG, right after its header; the picture itself is left as it is. */
export function insertChunks(
  png: Uint8Array,
  chunks: readonly PngChunk[],
): Uint8Array<ArrayBuffer> {
  if (!isPng(png) || png.length < AFTER_HEADER) throw new RangeError('png: not one');
  const parts = [
    png.subarray(0, AFTER_HEADER),
    ...chunks.map(chunkBytes),
    png.subarray(AFTER_HEADER),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function chunkBytes({ type, data }: PngChunk): Uint8Array {
  const bytes = new Uint8Array(HEAD + data.length + TAIL);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, HEAD);
  view.setUint32(HEAD + data.length, crc32(bytes.subarray(4, HEAD + data.length)));
  return bytes;
}
