import { countHighBytes } from './high-byte-counts.ts';
import { plausibility } from './letter-plausibility.ts';
import { HIGH_CHARACTERS, type SingleByteEncoding } from './single-byte.ts';

export interface SingleByteGuess {
  readonly encoding: SingleByteEncoding;
  /** Another that reads the bytes differently and almost as well. */
  readonly other: SingleByteEncoding | undefined;
  /** Points of a byte above ASCII, on average: see `plausibility`. */
  readonly points: number;
}

/** French Excel saves the first, old Linux tools the second, Excel for Mac the third, MS-DOS the last. */
const CANDIDATES = ['windows-1252', 'iso-8859-15', 'macintosh', 'ibm850'] as const;

/** A lead, in points for each byte read differently, under which the other encoding stays possible. */
const CLEAR_LEAD = 1;

/** Finds which single-byte encoding makes the most plausible French of all the bytes above ASCII. */
export function guessSingleByte(bytes: Uint8Array): SingleByteGuess {
  const counts = countHighBytes(bytes);
  const total = (encoding: SingleByteEncoding, unlike?: SingleByteEncoding) => {
    let [points, characters] = [0, 0];
    for (const { byte, before, after, count } of counts) {
      const character = HIGH_CHARACTERS[encoding][byte - 0x80] ?? '';
      if (unlike && HIGH_CHARACTERS[unlike][byte - 0x80] === character) continue;
      points += count * plausibility(character, before, after);
      characters += count;
    }
    return { points, characters };
  };
  const [encoding, ...others] = CANDIDATES.map((name) => ({ name, ...total(name) }))
    .toSorted((a, b) => b.points - a.points)
    .map(({ name }) => name);
  const best = encoding ?? 'windows-1252';
  const other = others.find((name) => {
    const { points, characters } = total(best, name);
    return characters > 0 && points - total(name, best).points < CLEAR_LEAD * characters;
  });
  const { points, characters } = total(best);
  return { encoding: best, other, points: points / Math.max(characters, 1) };
}
