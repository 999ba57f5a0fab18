import { levelOf, nameOf } from '../../model/territory.ts';
import type { FoundHow, PlaceMatch } from './found-place.ts';
import type { PlaceIndex } from './place-index.ts';

/** What a code alone says: the territories it may be, or that it is no present one of the département. */
export type CodeReading =
  | { readonly kind: 'inside'; readonly matches: readonly PlaceMatch[] }
  | { readonly kind: 'elsewhere'; readonly code: string };

/** Départements of France: 01 to 95, Corsica, overseas; 99 stands for another country. */
const DEPARTMENT = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97\d|98\d|99)/;

/** A SIREN of an intercommunalité: 200… since 2008, before that 24 and the département. */
const EPCI_SIREN = /^(?:200\d{6}|24\d{7})$/;

/** Four digits are a code that lost its zero, unless they look like a year. */
const YEAR = /^(?:19|20)/;

const SIRET_LENGTH = 14;
const SIREN_LENGTH = 9;

/**
 * Reads a code of digits (`2A…` in Corsica), or gives undefined where it is none: a commune, past
 * communes included, a département, a SIREN or SIRET of an intercommunalité, a postal code.
 * With `postal`, five digits are a postal code and nothing else.
 */
export function readPlaceCode(
  code: string,
  index: PlaceIndex,
  digits: 'insee' | 'postal' = 'insee',
): CodeReading | undefined {
  if (code.length === 5 && digits === 'postal')
    return readPostalCode(code, index) ?? abroad(code, index);
  const { gazetteer } = index;
  if (levelOf(gazetteer, code)) return inside(index, 'code', code);
  const present = gazetteer.pastCommunes.get(code);
  if (present !== undefined) {
    const { matches } = inside(index, 'past-code', present);
    return { kind: 'inside', matches: matches.map((match) => ({ ...match, past: code })) };
  }
  switch (code.length) {
    case 2:
    case 5:
      return readPostalCode(code, index) ?? abroad(code, index);
    case 3:
    case 6:
      return readPadded(code, index);
    case 4:
      return YEAR.test(code) ? undefined : abroad(`0${code}`, index);
    case SIREN_LENGTH:
      return readSiren(code, index);
    case SIRET_LENGTH:
      return readSiret(code, index);
    default:
      return undefined;
  }
}

/** Gives the communes that a postal code serves, or undefined where it is not known. */
export function readPostalCode(code: string, index: PlaceIndex): CodeReading | undefined {
  const codes = index.byPostalCode.get(code);
  return codes && inside(index, 'postal-code', ...codes);
}

function inside(
  index: PlaceIndex,
  how: FoundHow,
  ...codes: readonly string[]
): Extract<CodeReading, { kind: 'inside' }> {
  const matches = codes.flatMap((code) => {
    const level = levelOf(index.gazetteer, code);
    return level ? [{ code, name: nameOf(index.gazetteer, code), level, how }] : [];
  });
  return { kind: 'inside', matches };
}

function abroad(code: string, { gazetteer }: PlaceIndex): CodeReading | undefined {
  const inFrance = DEPARTMENT.test(code) && !code.startsWith(gazetteer.department.code);
  return inFrance ? { kind: 'elsewhere', code } : undefined;
}

/** `046`, `046042`: a zero too many; `974` needs its three digits. */
function readPadded(code: string, index: PlaceIndex): CodeReading | undefined {
  if (code.length === 3 && /^9[78]/.test(code)) return abroad(code, index);
  if (!code.startsWith('0')) return undefined;
  const reading = readPlaceCode(code.slice(1), index);
  if (reading?.kind !== 'inside') return reading;
  const matches = reading.matches.map((match) => ({ ...match, how: 'padded-code' }) as const);
  return { kind: 'inside', matches };
}

function readSiren(code: string, { gazetteer }: PlaceIndex): CodeReading | undefined {
  if (!EPCI_SIREN.test(code) || !hasLuhnKey(code)) return undefined;
  // One of this département that is no longer there is not elsewhere.
  const past = code.startsWith(`24${gazetteer.department.code}`);
  return past ? undefined : { kind: 'elsewhere', code };
}

/** A SIRET is the SIREN of a body and the number of one of its establishments. */
function readSiret(code: string, index: PlaceIndex): CodeReading | undefined {
  if (!hasLuhnKey(code)) return undefined;
  const reading = readPlaceCode(code.slice(0, SIREN_LENGTH), index);
  return reading?.kind === 'elsewhere' ? { kind: 'elsewhere', code } : reading;
}

/** The key of SIREN and SIRET numbers: every second digit from the right doubled, sum in tens (ISO/IEC 7812-1). */
function hasLuhnKey(code: string): boolean {
  let sum = 0;
  for (let place = 0; place < code.length; place += 1) {
    const digit = Number(code[code.length - 1 - place]);
    const doubled = digit * 2;
    sum += place % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
