import type { PngChunk } from './png-chunks.ts';

/** A text in a PNG, under a keyword of one to 79 Latin letters. */
export interface PngText {
  readonly keyword: string;
  readonly text: string;
}

/** Texts that `tEXt` can hold in every reading of it: ASCII, without control characters. */
const PLAIN = /^[\x20-\x7e\n]*$/;

/**
 * Writes a text as a chunk: `tEXt` where it is plain ASCII, which all programs read, else `iTXt`
 * in UTF-8, not compressed, with its language (ISO/IEC 15948, §11.3.4).
 */
export function textChunk({ keyword, text }: PngText, lang: string): PngChunk {
  const encode = (words: string) => new TextEncoder().encode(words);
  const clean = text.replaceAll('\0', '');
  if (PLAIN.test(clean)) return { type: 'tEXt', data: encode(`${keyword}\0${clean}`) };
  // No compression, twice; the keyword is not translated.
  return { type: 'iTXt', data: encode(`${keyword}\0\0\0${lang}\0\0${clean}`) };
}

/** Reads such a chunk; undefined for others, and for compressed texts, which we never write. */
export function readTextChunk({ type, data }: PngChunk): PngText | undefined {
  const end = data.indexOf(0);
  if (end < 1 || end > 79) return undefined;
  const keyword = new TextDecoder('latin1').decode(data.subarray(0, end));
  if (type === 'tEXt') {
    return { keyword, text: new TextDecoder('latin1').decode(data.subarray(end + 1)) };
  }
  if (type !== 'iTXt' || data[end + 1] !== 0) return undefined;
  const langEnd = data.indexOf(0, end + 3);
  const translationEnd = langEnd === -1 ? -1 : data.indexOf(0, langEnd + 1);
  if (translationEnd === -1) return undefined;
  return { keyword, text: new TextDecoder().decode(data.subarray(translationEnd + 1)) };
}
