/**
 * What Windows-1252 holds at 0x80–0x9F (WHATWG Encoding, index windows-1252); elsewhere it is
 * Latin-1. Its own table, since Node 20's TextDecoder loses this very range. Five bytes stand for
 * nothing and become the control of the same number, as in browsers.
 */
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Code units handed to String.fromCharCode at once: enough to be quick, few enough for the stack. */
const CHUNK = 8192;

/** Reads bytes as Windows-1252, the encoding in which French Excel saves a plain CSV. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const units = new Uint16Array(CHUNK);
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const end = Math.min(start + CHUNK, bytes.length);
    for (let index = start; index < end; index += 1) {
      const byte = bytes[index] ?? 0;
      units[index - start] = byte >= 0x80 && byte < 0xa0 ? HIGH.charCodeAt(byte - 0x80) : byte;
    }
    text += String.fromCharCode(...units.subarray(0, end - start));
  }
  return text;
}
