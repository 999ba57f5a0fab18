import { AsciiRuns } from './ascii-runs.ts';

/** What stands beside a byte above ASCII. */
const NEIGHBOURS = ['blank', 'lower', 'upper', 'digit', 'high', 'other'] as const;
export type Neighbour = (typeof NEIGHBOURS)[number];

/** How often a byte above ASCII stands between two neighbours. */
export interface HighByteCount {
  readonly byte: number;
  readonly before: Neighbour;
  readonly after: Neighbour;
  readonly count: number;
}

const KINDS = NEIGHBOURS.length;

/** Place in `NEIGHBOURS` of each byte. */
const KIND_OF = Uint8Array.from({ length: 0x100 }, (_, byte) => {
  const letter = String.fromCharCode(byte);
  if (byte >= 0x80) return NEIGHBOURS.indexOf('high');
  if (byte <= 0x20) return NEIGHBOURS.indexOf('blank');
  if (/[a-z]/.test(letter)) return NEIGHBOURS.indexOf('lower');
  if (/[A-Z]/.test(letter)) return NEIGHBOURS.indexOf('upper');
  return NEIGHBOURS.indexOf(/\d/.test(letter) ? 'digit' : 'other');
});

/** Counts every byte above ASCII of a file by what stands before and after it. */
export function countHighBytes(bytes: Uint8Array): readonly HighByteCount[] {
  const counts = new Uint32Array(0x80 * KINDS * KINDS);
  const runs = new AsciiRuns(bytes);
  for (let at = runs.past(0); at < bytes.length; at = runs.past(at + 1)) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    // The ends of the file are blank.
    const before = KIND_OF[bytes[at - 1] ?? 0] ?? 0;
    const after = KIND_OF[bytes[at + 1] ?? 0] ?? 0;
    const place = ((byte - 0x80) * KINDS + before) * KINDS + after;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return [...counts.entries()]
    .filter(([, count]) => count > 0)
    .map(([place, count]) => ({
      byte: 0x80 + Math.floor(place / (KINDS * KINDS)),
      before: NEIGHBOURS[Math.floor(place / KINDS) % KINDS] ?? 'blank',
      after: NEIGHBOURS[place % KINDS] ?? 'blank',
      count,
    }));
}
