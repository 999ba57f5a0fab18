import { MOST_ENTRIES } from '../limits.ts';
import { refuse } from '../workbook-fault.ts';
import type { ZipEntry } from './zip-entry.ts';

/** Records of an archive, by their signature (PKWARE APPNOTE 4.3). */
const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const CENTRAL = 0x02014b50;

const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
/** Says that the true number stands in the extra field. */
const IN_EXTRA = 0xffffffff;

/** Reads the list of files of an archive. Refuses one that is cut or whose list is broken. */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = directoryPlace(view);
  if (count > MOST_ENTRIES) refuse('too-large');
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) refuse('broken');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) refuse('broken');
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    entries.push(readEntry(view, at, new TextDecoder().decode(name)));
    at = next;
  }
  return entries;
}

function readEntry(view: DataView, at: number, name: string): ZipEntry {
  const size = view.getUint32(at + 24, true);
  const packedSize = view.getUint32(at + 20, true);
  const offset = view.getUint32(at + 42, true);
  const wide = wideNumbers(view, at);
  const either = (value: number) => (value === IN_EXTRA ? (wide.shift() ?? value) : value);
  return {
    name,
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    // In this order in the extra field (APPNOTE 4.5.3).
    size: either(size),
    packedSize: either(packedSize),
    offset: either(offset),
  };
}

/** Gives the 64-bit numbers of an entry's ZIP64 extra field. */
function wideNumbers(view: DataView, entry: number): number[] {
  let at = entry + 46 + view.getUint16(entry + 28, true);
  const end = at + view.getUint16(entry + 30, true);
  while (at + 4 <= end) {
    const length = view.getUint16(at + 2, true);
    const last = Math.min(at + 4 + length, end);
    if (view.getUint16(at, true) === 1) {
      const numbers: number[] = [];
      for (let place = at + 4; place + 8 <= last; place += 8) numbers.push(uint64(view, place));
      return numbers;
    }
    at += 4 + length;
  }
  return [];
}

function directoryPlace(view: DataView): { count: number; offset: number } {
  const end = endRecord(view);
  const place = { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return place;
  const end64 = uint64(view, locator + 8);
  if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END_64) refuse('broken');
  return { count: uint64(view, end64 + 32), offset: uint64(view, end64 + 48) };
}

function endRecord(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (
      view.getUint32(at, true) === END &&
      at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength
    )
      return at;
  }
  return refuse('broken');
}

const uint64 = (view: DataView, at: number) => Number(view.getBigUint64(at, true));
