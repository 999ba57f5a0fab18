import { isAttached, type Reading } from './reading.ts';

/** Pairs of digits in a row that make a telephone number. */
const FEWEST_GROUPS = 4;
const MOST_GROUPS = 8;

/** Numbers between dashes that make a draw or a list of codes. */
const FEWEST_DRAWN = 3;

/** Marks the numbers that stand in a row and count nothing: telephones, draws. */
export function serialNumbers(reading: Reading): Uint8Array {
  const serial = new Uint8Array(reading.tokens.length);
  for (let at = 0; at < serial.length;) {
    const phone = phoneEnd(reading, at);
    const end = Math.max(phone, drawEnd(reading, at));
    if (end > at) serial.fill(1, at, end);
    at = Math.max(end, at + 1);
  }
  return serial;
}

/** "05 65 53 40 00", "06.00.00.46.46", "+33 6 46 00 00 12", "0 800 46 46 46". */
function phoneEnd({ tokens }: Reading, at: number): number {
  const isInternational = tokens[at]?.text === '+' && isAttached(tokens, at + 1);
  let last = isInternational ? at + 1 : at;
  let groups = 0;
  let pairs = 0;
  let isCode = isInternational;
  while (
    groups < MOST_GROUPS &&
    tokens[last]?.kind === 'digits' &&
    (tokens[last]?.text.length ?? 9) <= 3
  ) {
    const written = tokens[last]?.text ?? '';
    if (groups === 0 && written.startsWith('0')) isCode = true;
    groups += 1;
    if (written.length === 2) pairs += 1;
    const sign = tokens[last + 1]?.text ?? '';
    const isSigned = /^[.\-/]$/.test(sign) && isAttached(tokens, last + 1);
    const next = tokens[last + (isSigned ? 2 : 1)];
    if (next?.kind !== 'digits' || (next.gap !== 'space' && !isSigned)) break;
    last += isSigned ? 2 : 1;
  }
  const isPhone = groups >= FEWEST_GROUPS && (isCode ? pairs >= 2 : pairs === groups);
  return isPhone || (isInternational && groups > 0) ? last + 1 : at;
}

/** "4 - 11 - 23 - 31". */
function drawEnd({ tokens }: Reading, at: number): number {
  let last = at;
  let drawn = 0;
  while (tokens[last]?.kind === 'digits') {
    drawn += 1;
    if (!/^[-–—]$/.test(tokens[last + 1]?.text ?? '') || tokens[last + 2]?.kind !== 'digits') break;
    last += 2;
  }
  return drawn >= FEWEST_DRAWN ? last + 1 : at;
}
