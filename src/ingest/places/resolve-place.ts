import type { FoundPlace, PlaceMatch } from './found-place.ts';
import { agreeing, distinct, matchNames } from './match-names.ts';
import type { PlaceIndex } from './place-index.ts';
import type { PlaceNumber, PlaceWording } from './place-wording.ts';
import { type CodeReading, readPlaceCode, readPostalCode } from './read-place-code.ts';

/** Digits that a text in words may hold without their being a code: a house number, a year. */
const FEWEST_DIGITS = 5;

/** Finds the place that the names and the codes of a text agree on; suggests nothing. */
export function resolvePlace(
  wording: PlaceWording,
  index: PlaceIndex,
  digits: 'insee' | 'postal' = 'insee',
): FoundPlace {
  const { pieces, numbers, level } = wording;
  const how = wording.postal ? 'postal' : digits;
  if (pieces.length === 0) {
    if (numbers.length > 0) return resolveCodes(numbers, index, how);
    return level === undefined ? { kind: 'empty' } : { kind: 'unknown', nearest: [] };
  }
  const { matches, complete } = matchNames(wording, index);
  if (!complete) return resolvePartly(matches, numbers, index);
  // « 46042 - Lot »: the département is where it is, the code is what it is.
  const codes = numbers.filter((number) => number.digits.length >= FEWEST_DIGITS);
  const onlyDepartment = matches.every(({ level }) => level === 'departement');
  if (onlyDepartment && codes.length > 0) return resolveCodes(codes, index, how);
  return resolveNamed(matches, wording, index);
}

/** Gives what a set of places says: one found, several to ask about, none unknown. */
export function outcome(matches: readonly PlaceMatch[]): FoundPlace {
  const [first, second] = matches;
  if (!first) return { kind: 'unknown', nearest: [] };
  if (second) return doubtful(matches);
  const { code, level, how, past } = first;
  return { kind: 'found', code, level, how, ...(past !== undefined && { past }) };
}

/** Gives places to ask about, be it one only. */
export function doubtful(matches: readonly PlaceMatch[]): FoundPlace {
  const candidates = distinct(matches).map(({ code, name }) => ({ code, name }));
  return { kind: 'ambiguous', candidates };
}

function resolveCodes(
  numbers: readonly PlaceNumber[],
  index: PlaceIndex,
  digits: 'insee' | 'postal',
): FoundPlace {
  const readings = numbers.map((number) => readPlaceCode(number.digits, index, digits));
  const matches = readings.flatMap((reading) =>
    reading?.kind === 'inside' ? [reading.matches] : [],
  );
  if (matches.length === readings.length) return outcome(agreeing(matches, index));
  if (matches.length > 0) return doubtful(matches.flat());
  const elsewhere = readings.find((reading) => reading?.kind === 'elsewhere');
  return elsewhere ?? { kind: 'unknown', nearest: [] };
}

/** A name in full, and codes that bear it out, move it out of the département, or contradict it. */
function resolveNamed(
  named: readonly PlaceMatch[],
  { numbers, cedex }: PlaceWording,
  index: PlaceIndex,
): FoundPlace {
  let kept = named;
  for (const { digits } of numbers) {
    const agreed = kept.flatMap((match) => bornOut(match, digits, cedex, index));
    if (agreed.length === 0) return contradicted(kept, digits, index);
    kept = agreed;
  }
  return outcome(kept);
}

function contradicted(named: readonly PlaceMatch[], digits: string, index: PlaceIndex): FoundPlace {
  const reading = readInText(digits, index);
  if (reading?.kind === 'elsewhere') return reading;
  return doubtful([...named, ...(reading?.matches ?? [])]);
}

/** Reads a code beside words, where four digits are a year, not a code that lost its zero. */
function readInText(digits: string, index: PlaceIndex): CodeReading | undefined {
  return digits.length === 4 ? undefined : readPlaceCode(digits, index);
}

/** Gives the match where the code fits it: its own, a postal code of it, or the département's. */
function bornOut(
  match: PlaceMatch,
  digits: string,
  cedex: boolean,
  index: PlaceIndex,
): readonly PlaceMatch[] {
  const { department, communes } = index.gazetteer;
  if (digits === department.code) return [match];
  const reading = readPlaceCode(digits, index);
  const own = reading?.kind === 'inside' && reading.matches.find(({ code }) => code === match.code);
  if (own && own.how !== 'postal-code') return [{ ...match, ...own, name: match.name }];
  if (cedex && digits.length === 5 && digits.startsWith(department.code)) return [match];
  const postal = readPostalCode(digits, index);
  const served = postal?.kind === 'inside' ? postal.matches : [];
  const fits = served.some(({ code }) => {
    return code === match.code || communes.get(code)?.epci === match.code;
  });
  return fits ? [match] : [];
}

/** Words that name no place: a code elsewhere says enough, any other only what to ask. */
function resolvePartly(
  named: readonly PlaceMatch[],
  numbers: readonly PlaceNumber[],
  index: PlaceIndex,
): FoundPlace {
  const coded: PlaceMatch[] = [];
  for (const { digits, alone } of numbers) {
    if (digits.length < FEWEST_DIGITS && !alone) continue;
    const reading = readInText(digits, index);
    if (reading?.kind === 'elsewhere') return reading;
    if (!index.byPostalCode.has(digits)) coded.push(...(reading?.matches ?? []));
  }
  // « Gare, Lot » says no more than that it is here.
  const possible = [...named, ...coded].filter(({ level }) => level !== 'departement');
  return possible.length > 0 ? doubtful(possible) : { kind: 'unknown', nearest: [] };
}
