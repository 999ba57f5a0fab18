import type { TextEncoding } from './encodings.ts';
import { type EncodingFinding, findEncoding } from './find-encoding.ts';
import { singleByteToUtf8 } from './single-byte.ts';

export interface DecodedText extends EncodingFinding {
  readonly text: string;
}

/**
 * Rewrites a text as valid UTF-8 without a byte order mark; bytes that stand for nothing become
 * U+FFFD. What is UTF-8 already is not copied.
 */
export function toUtf8(bytes: Uint8Array, finding: EncodingFinding): Uint8Array {
  const { encoding, mark } = finding;
  const unmarked = bytes.subarray(mark);
  switch (encoding) {
    case 'windows-1252':
    case 'iso-8859-15':
    case 'macintosh':
    case 'ibm850':
      return singleByteToUtf8(unmarked, encoding);
    case 'utf-8':
      if (!finding.mixed && finding.found !== 'forced') return unmarked;
      break;
    case 'utf-16le':
    case 'utf-16be':
  }
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return new TextEncoder().encode(decoder.decode(unmarked));
}

/** Reads bytes as text, without a byte order mark; a person's choice of encoding is obeyed. */
export function decodeText(bytes: Uint8Array, forced?: TextEncoding): DecodedText {
  const finding = findEncoding(bytes, forced);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return { ...finding, text: decoder.decode(toUtf8(bytes, finding)) };
}
