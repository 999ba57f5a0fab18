import type { Remarks } from '../remarks.ts';
import { decodeText } from './decode-text.ts';
import type { EncodingFinding } from './find-encoding.ts';

/** Bytes quoted on each side of the one that tells. */
const AROUND = 24;

/** Says that an encoding was guessed, or that no encoding reads the whole text, and shows where. */
export function remarkEncoding(
  bytes: Uint8Array,
  finding: EncodingFinding,
  remarks: Remarks,
): void {
  const { encoding, found, other, mixed, example } = finding;
  if (found === 'forced' || (found !== 'guessed' && !mixed)) return;
  const value = excerpt(bytes, finding);
  const row = example === -1 ? 0 : lineAt(bytes, example);
  if (mixed) {
    remarks.add('encoding-mixed', 'warning', { row, value, params: { encoding, found } });
    return;
  }
  const params = { encoding, found, other: other ?? '' };
  remarks.add('encoding-guessed', other ? 'warning' : 'info', { value, params });
}

/** Quotes the text round the byte that tells, cut at blanks and line ends where there are some. */
function excerpt(bytes: Uint8Array, { encoding, example }: EncodingFinding): string {
  if (example === -1) return '';
  const start = Math.max(0, example - AROUND);
  const before = decodeText(bytes.subarray(start, example), encoding).text;
  const after = decodeText(bytes.subarray(example, example + AROUND), encoding).text;
  const quoted = (/[^\s;,"]*$/.exec(before)?.[0] ?? '') + (/^[^\s;,"]*/.exec(after)?.[0] ?? '');
  return quoted.trim();
}

function lineAt(bytes: Uint8Array, place: number): number {
  let line = 1;
  for (let at = 0; at < place; at += 1) {
    if (bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a)) line += 1;
  }
  return line;
}
