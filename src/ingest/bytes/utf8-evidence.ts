import { AsciiRuns } from './ascii-runs.ts';

/** What speaks for and against UTF-8, over all the bytes of a file. */
export interface Utf8Evidence {
  /** Characters of several bytes that European text holds: Latin letters, punctuation, €. */
  readonly familiar: number;
  /** Other characters of several bytes. */
  readonly unfamiliar: number;
  /** Bytes that no UTF-8 has there. */
  readonly faults: number;
  /** Where the first of them stands, or -1. */
  readonly firstFault: number;
}

/** Counts what is UTF-8 in bytes and what is not. */
export function utf8Evidence(bytes: Uint8Array): Utf8Evidence {
  let [familiar, unfamiliar, faults] = [0, 0, 0];
  let firstFault = -1;
  const runs = new AsciiRuns(bytes);
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      at = runs.past(at + 1);
      continue;
    }
    const size = sequenceSize(bytes, at);
    if (size === 0) {
      faults += 1;
      if (firstFault === -1) firstFault = at;
    } else if (isFamiliar(byte)) familiar += 1;
    else unfamiliar += 1;
    at += size || 1;
  }
  return { familiar, unfamiliar, faults, firstFault };
}

/** U+0080–U+017F (Latin), U+0300–U+033F (combining accents), U+2000–U+2FFF (punctuation, signs). */
function isFamiliar(lead: number): boolean {
  return (lead >= 0xc2 && lead <= 0xc5) || lead === 0xcc || lead === 0xe2;
}

/** Gives how many bytes a valid character takes, or 0 where none starts (Unicode 16, table 3-7). */
function sequenceSize(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  if (lead < 0xc2 || lead > 0xf4 || !isContinuation(second)) return 0;
  if (lead < 0xe0) return 2;
  if (!isContinuation(bytes[at + 2] ?? 0)) return 0;
  if (lead < 0xf0) {
    if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0;
    return 3;
  }
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0;
  return isContinuation(bytes[at + 3] ?? 0) ? 4 : 0;
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte < 0xc0;
}
