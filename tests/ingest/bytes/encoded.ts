import { HIGH_CHARACTERS, type SingleByteEncoding } from '../../../src/ingest/bytes/single-byte.ts';

/** Writes a text in a single-byte encoding. Throws for a character that it does not have. */
export function encoded(text: string, encoding: SingleByteEncoding): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const unit = letter.charCodeAt(0);
    if (unit < 0x80) return unit;
    const place = HIGH_CHARACTERS[encoding].indexOf(letter);
    if (place === -1) throw new RangeError(`character: ${letter}`);
    return 0x80 + place;
  });
}

/** Writes a text in UTF-16 without a byte order mark. */
export function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let place = 0; place < text.length; place += 1) {
    view.setUint16(2 * place, text.charCodeAt(place), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

export const utf8 = (text: string) => new TextEncoder().encode(text);

export const bytes = (...values: readonly number[]) => Uint8Array.from(values);
