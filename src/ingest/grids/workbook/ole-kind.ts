import type { WorkbookRefusal } from './workbook-reading.ts';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Entries of the directory start on multiples of their size ([MS-CFB] 2.6.1). */
const ENTRY_SIZE = 128;
const NAMES: readonly (readonly [string, WorkbookRefusal])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'old-format'],
  ['Book', 'old-format'],
];

/** Tells whether bytes are a compound file: a workbook of Excel 97 to 2003, or an encrypted one. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** Tells what a compound file holds, by the names in its directory. */
export function compoundFileRefusal(bytes: Uint8Array): WorkbookRefusal {
  const wanted = NAMES.map(([name, reason]) => ({ pattern: utf16(name), reason }));
  let found: WorkbookRefusal = 'not-a-workbook';
  for (let at = ENTRY_SIZE; at < bytes.length; at += ENTRY_SIZE) {
    for (const { pattern, reason } of wanted) {
      if (!pattern.every((byte, index) => bytes[at + index] === byte)) continue;
      if (reason === 'encrypted') return reason;
      found = reason;
    }
  }
  return found;
}

/** Little-endian, with the NUL that ends it. */
function utf16(text: string): readonly number[] {
  return [...`${text}\0`].flatMap((char) => [char.charCodeAt(0), 0]);
}
