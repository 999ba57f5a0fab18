import type { TextEncoding } from './encodings.ts';
import { guessSingleByte } from './guess-single-byte.ts';
import { utf8Evidence } from './utf8-evidence.ts';
import { unmarkedUtf16 } from './wide-text.ts';

/** How the bytes of a file are written, and how sure that is. */
export interface EncodingFinding {
  readonly encoding: TextEncoding;
  /**
   * `forced`: told by a person. `marked`: by a byte order mark. `valid`: the bytes are UTF-8 and
   * hardly could be anything else. `guessed`: by what makes the best French.
   */
  readonly found: 'forced' | 'marked' | 'valid' | 'guessed';
  /** Another encoding that reads the bytes differently and almost as well. */
  readonly other: TextEncoding | undefined;
  /** True where some of the bytes are UTF-8 and others are not: no encoding reads them all. */
  readonly mixed: boolean;
  /** Bytes of the byte order marks at the start. */
  readonly mark: number;
  /** A byte that tells: the first that is not UTF-8, or -1. */
  readonly example: number;
}

const MARKS: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Points a character (see `plausibility`) from which a guess is French rather than chance. */
const FRENCH = 1;

/** Finds the encoding of a text from all its bytes; a person's choice is obeyed. */
export function findEncoding(bytes: Uint8Array, forced?: TextEncoding): EncodingFinding {
  const sure = { other: undefined, mixed: false, mark: 0, example: -1 };
  if (forced) {
    return { ...sure, encoding: forced, found: 'forced', mark: markSize(bytes, forced) };
  }
  for (const [encoding] of MARKS) {
    const mark = markSize(bytes, encoding);
    if (mark === 0) continue;
    if (encoding !== 'utf-8') return { ...sure, encoding, found: 'marked', mark };
    const finding = unmarked(bytes.subarray(mark));
    const example = finding.example === -1 ? -1 : finding.example + mark;
    // Letters that no French text has are no reason to doubt a mark that every byte bears out.
    if (example === -1) return { ...sure, encoding, found: 'marked', mark };
    if (finding.encoding === 'utf-8') return { ...finding, found: 'marked', mark, example };
    return { ...finding, mark, mixed: true, example };
  }
  const wide = unmarkedUtf16(bytes);
  if (wide) return { ...sure, encoding: wide, found: 'guessed' };
  return unmarked(bytes);
}

function unmarked(bytes: Uint8Array): EncodingFinding {
  const { familiar, unfamiliar, faults, firstFault } = utf8Evidence(bytes);
  const utf8 = {
    encoding: 'utf-8',
    found: 'valid',
    other: undefined,
    mixed: false,
    mark: 0,
  } as const;
  if (faults === 0 && unfamiliar <= familiar) return { ...utf8, example: -1 };
  if (familiar > faults)
    return { ...utf8, found: 'guessed', mixed: faults > 0, example: firstFault };
  const { encoding, other, points } = guessSingleByte(bytes);
  // "QUALITÉ\u00a0:" in Windows-1252 happens to be UTF-8 too, of a letter that no French word has.
  if (faults === 0 && points < FRENCH) return { ...utf8, example: -1 };
  return {
    encoding,
    found: 'guessed',
    other: other ?? (faults === 0 ? 'utf-8' : undefined),
    mixed: familiar > 0,
    mark: 0,
    example: firstFault,
  };
}

/** Gives the size of the byte order marks of an encoding; some tools write several. */
function markSize(bytes: Uint8Array, encoding: TextEncoding): number {
  const mark = MARKS.find(([name]) => name === encoding)?.[1] ?? [];
  let size = 0;
  while (mark.length > 0 && mark.every((byte, place) => bytes[size + place] === byte)) {
    size += mark.length;
  }
  return size;
}
