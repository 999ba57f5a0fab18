import { refuse } from '../workbook-fault.ts';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './zip-entry.ts';

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

/** Bytes given at once to the decompressor: it makes at most 1,032 times as many of them. */
const SLICE = 16_384;

/**
 * Gives the bytes of an entry as they are inflated. Refuses it as soon as there is one byte more than
 * it announced, and where its checksum is wrong at the end.
 */
export async function* entryBytes(
  archive: Uint8Array,
  entry: ZipEntry,
): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) refuse('encrypted');
  const reader = inflated(archive, entry).getReader();
  let size = 0;
  let crc = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => refuse('broken'));
      if (done) break;
      size += value.length;
      if (size > entry.size) refuse('broken');
      crc = crc32(crc, value);
      yield value;
    }
    if (size !== entry.size || crc !== entry.crc) refuse('broken');
  } finally {
    // What is left to inflate is dropped; that it may be broken no longer matters.
    await reader.cancel().catch(() => undefined);
  }
}

function inflated(archive: Uint8Array, entry: ZipEntry): ReadableStream<Uint8Array> {
  const packed = slices(archive, dataStart(archive, entry), entry.packedSize);
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) refuse('broken');
  return packed.pipeThrough(new DecompressionStream('deflate-raw'));
}

function slices(
  archive: Uint8Array,
  start: number,
  length: number,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const end = start + length;
  let at = start;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at >= end) {
        controller.close();
        return;
      }
      const next = Math.min(end, at + SLICE);
      controller.enqueue(archive.slice(at, next));
      at = next;
    },
  });
}

function dataStart(archive: Uint8Array, { offset, packedSize }: ZipEntry): number {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (offset + LOCAL_SIZE > view.byteLength || view.getUint32(offset, true) !== LOCAL)
    return refuse('broken');
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + LOCAL_SIZE + names;
  return start + packedSize > view.byteLength ? refuse('broken') : start;
}
