import { AsciiRuns } from './ascii-runs.ts';

/** The encodings of one byte a character that French files are saved in. */
export type SingleByteEncoding = 'windows-1252' | 'iso-8859-15' | 'macintosh' | 'ibm850';

/**
 * What each encoding holds from 0x80 to 0xFF (WHATWG Encoding, its indexes of the same names), as in
 * browsers. Tables of our own, since Node 20's TextDecoder loses 0x80–0x9F of Windows-1252.
 */
const LATIN_1 = Array.from({ length: 0x80 }, (_, place) => String.fromCharCode(0x80 + place)).join(
  '',
);

const WINDOWS_1252 =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ' + LATIN_1.slice(0x20);

const MACINTOSH =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/** What MS-DOS wrote in French; its other page, 437, has the same letters in the same places. */
const IBM_850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

const ISO_8859_15_ONLY: Readonly<Record<string, string>> = {
  '¤': '€',
  '¦': 'Š',
  '¨': 'š',
  '´': 'Ž',
  '¸': 'ž',
  '¼': 'Œ',
  '½': 'œ',
  '¾': 'Ÿ',
};

/** The characters of the bytes 0x80 to 0xFF, in order. */
export const HIGH_CHARACTERS: Readonly<Record<SingleByteEncoding, string>> = {
  'windows-1252': WINDOWS_1252,
  'iso-8859-15': LATIN_1.replace(/./gsu, (letter) => ISO_8859_15_ONLY[letter] ?? letter),
  macintosh: MACINTOSH,
  ibm850: IBM_850,
};

/** UTF-8 bytes that a character of these encodings takes at most. */
const MOST_UNITS = 3;

/** Rewrites bytes of a single-byte encoding as UTF-8. */
export function singleByteToUtf8(
  bytes: Uint8Array,
  encoding: SingleByteEncoding,
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const sizes = new Uint8Array(0x100).fill(1);
  const units = new Uint8Array(0x100 * MOST_UNITS);
  for (const [place, character] of Array.from(HIGH_CHARACTERS[encoding]).entries()) {
    const utf8 = encoder.encode(character);
    sizes[0x80 + place] = utf8.length;
    units.set(utf8, (0x80 + place) * MOST_UNITS);
  }
  let size = bytes.length;
  const runs = new AsciiRuns(bytes);
  for (let at = runs.past(0); at < bytes.length; at = runs.past(at + 1)) {
    size += (sizes[bytes[at] ?? 0] ?? 1) - 1;
  }
  const result = new Uint8Array(size);
  for (let at = 0, to = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      result[to] = byte;
      to += 1;
      continue;
    }
    const end = to + (sizes[byte] ?? 1);
    for (let unit = byte * MOST_UNITS; to < end; to += 1, unit += 1) result[to] = units[unit] ?? 0;
  }
  return result;
}
