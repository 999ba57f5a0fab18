const END_OF_DIRECTORY = [0x50, 0x4b, 0x05, 0x06];
const DIRECTORY_ENTRY = 0x02014b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/** More than any workbook has: enough to tell what an archive is. */
const MOST_ENTRIES = 100_000;

/**
 * Lists what a ZIP archive holds, from its central directory (PKWARE APPNOTE 4.3.12), in lower case
 * and with `/`. Gives nothing where the archive is cut or broken.
 */
export function zipNames(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(bytes);
  const names: string[] = [];
  if (end === -1) return names;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const size = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + size));
    names.push(name.replaceAll('\\', '/').toLowerCase());
    if (names.length === MOST_ENTRIES) break;
    at += 46 + size + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

function endOfDirectory(bytes: Uint8Array): number {
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= first; at -= 1) {
    if (END_OF_DIRECTORY.every((byte, place) => bytes[at + place] === byte)) return at;
  }
  return -1;
}
