import { levelOf, nameOf } from '../../model/territory.ts';
import type { FoundPlace, PlaceHint, PlaceMatch } from './found-place.ts';
import type { PlaceIndex } from './place-index.ts';
import { placeWording } from './place-wording.ts';
import { type CodeReading, readPlaceCode, readPostalCode } from './read-place-code.ts';
import { doubtful, outcome } from './resolve-place.ts';

const POSTAL_LENGTH = 5;

/** A code of a commune; those of départements are shorter. */
const CODE_LENGTH = 5;

/** Longest text that may be a code. */
const MOST_LETTERS = 60;

/**
 * Settles what a text says by what stands beside it: tells namesakes apart, moves the Saint-Simon of
 * another département out of this one, and doubts a name that its own code or postal code gainsays.
 */
export function applyHint(place: FoundPlace, hint: PlaceHint, index: PlaceIndex): FoundPlace {
  const preferred = prefer(place, hint.prefer, index);
  const code = onlyCode(hint.code);
  if (code !== undefined) return settle(preferred, readPlaceCode(code, index), index);
  const postal = onlyCode(hint.postalCode);
  if (postal?.length !== POSTAL_LENGTH || isCoded(preferred)) return preferred;
  const named = matchesOf(preferred, index);
  if (named.length > 0 && named.every(({ level }) => level !== 'commune')) return preferred;
  return settle(preferred, readPostalCode(postal, index) ?? outside(postal, index), index);
}

function onlyCode(text = ''): string | undefined {
  if (text.length > MOST_LETTERS) return undefined;
  const { numbers } = placeWording(text);
  return numbers.length === 1 ? numbers[0]?.digits : undefined;
}

function prefer(place: FoundPlace, level: PlaceHint['prefer'], index: PlaceIndex): FoundPlace {
  if (place.kind !== 'ambiguous' || level === undefined) return place;
  const kept = matchesOf(place, index).filter((match) => match.level === level);
  return kept.length > 0 && kept.length < place.candidates.length ? outcome(kept) : place;
}

function settle(
  place: FoundPlace,
  reading: CodeReading | undefined,
  index: PlaceIndex,
): FoundPlace {
  if (reading?.kind === 'elsewhere') return reading;
  const named = matchesOf(place, index);
  if (!reading || named.length === 0) return place;
  const kept = named.filter(({ code }) => reading.matches.some((match) => match.code === code));
  return kept.length > 0 ? outcome(kept) : doubtful([...named, ...reading.matches]);
}

function outside(postal: string, { gazetteer }: PlaceIndex): CodeReading | undefined {
  const abroad = !postal.startsWith(gazetteer.department.code);
  return abroad ? { kind: 'elsewhere', code: postal } : undefined;
}

/** Tells whether a code says where, here or in another département: a postal code says less. */
function isCoded(place: FoundPlace): boolean {
  if (place.kind === 'elsewhere') return place.code.length === CODE_LENGTH;
  return place.kind === 'found' && place.how.endsWith('code');
}

function matchesOf(place: FoundPlace, { gazetteer }: PlaceIndex): readonly PlaceMatch[] {
  if (place.kind === 'found') return [{ ...place, name: nameOf(gazetteer, place.code) }];
  if (place.kind !== 'ambiguous') return [];
  return place.candidates.flatMap((candidate) => {
    const level = levelOf(gazetteer, candidate.code);
    return level ? [{ ...candidate, level, how: 'name' as const }] : [];
  });
}
