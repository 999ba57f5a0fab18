import { isArticle, placeKey } from '../../model/place-names.ts';
import { isWithin, type Level } from '../../model/territory.ts';
import type { PlaceMatch } from './found-place.ts';
import { withoutLevel } from './level-words.ts';
import type { PlaceIndex } from './place-index.ts';
import type { PlaceWording } from './place-wording.ts';

/** What the names of a text may mean; `complete` where no word of it is left unexplained. */
export interface NameMatches {
  readonly matches: readonly PlaceMatch[];
  readonly complete: boolean;
}

type Words = readonly string[];

/** Words that only say where a place is: `Cahors, Lot`, `Figeac (France)`. */
const AROUND: ReadonlySet<string> = new Set(['lot', 'france', 'occitanie']);

/** Finds what the names of a text may mean, by their spelling alone. */
export function matchNames(wording: PlaceWording, index: PlaceIndex): NameMatches {
  const pieces = withoutSurroundings(wording.pieces);
  const read = pieces.map((parts) => matchParts(parts, wording.level, index));
  if (read.every(({ complete }) => complete)) {
    return {
      matches: agreeing(
        read.map(({ matches }) => matches),
        index,
      ),
      complete: true,
    };
  }
  const whole = lookUp(pieces.flat(2), wording.level, index);
  if (whole.length > 0) return { matches: whole, complete: true };
  return { matches: distinct(read.flatMap(({ matches }) => matches)), complete: false };
}

/**
 * Gives the places on which several readings of one text agree, the inner one where one lies within
 * the other (« Vayrac (Cauvaldor) »), or all of them where they do not.
 */
export function agreeing(
  readings: readonly (readonly PlaceMatch[])[],
  { gazetteer }: PlaceIndex,
): readonly PlaceMatch[] {
  let kept = readings[0] ?? [];
  for (const next of readings.slice(1)) {
    const inner = kept.filter((a) => next.some((b) => isWithin(gazetteer, a.code, b.code)));
    const others = next.filter((b) => kept.some((a) => isWithin(gazetteer, b.code, a.code)));
    const both = distinct([...inner, ...others]).filter(
      (a, _, all) => !all.some((b) => b.code !== a.code && isWithin(gazetteer, b.code, a.code)),
    );
    if (both.length === 0) return distinct(readings.flat());
    kept = both;
  }
  return distinct(kept);
}

/** Drops the places named twice. */
export function distinct(matches: readonly PlaceMatch[]): readonly PlaceMatch[] {
  return [
    ...new Map(matches.toReversed().map((match) => [match.code, match])).values(),
  ].toReversed();
}

/** « Cazals - Salviac » is one name before it is two. */
function matchParts(
  parts: readonly Words[],
  level: Level | undefined,
  index: PlaceIndex,
): NameMatches {
  const whole = lookUp(parts.flat(), level, index);
  if (whole.length > 0 || parts.length < 2) return { matches: whole, complete: whole.length > 0 };
  const kept = withoutSurroundings(parts.map((words) => [words])).flat();
  const read = kept.map((words) => lookUp(words, level, index));
  const complete = read.every((matches) => matches.length > 0);
  return { matches: complete ? agreeing(read, index) : distinct(read.flat()), complete };
}

function lookUp(words: Words, level: Level | undefined, index: PlaceIndex): readonly PlaceMatch[] {
  const asWritten = byLevel(words, level, index);
  if (asWritten.length > 0) return asWritten;
  const levelled = withoutLevel(words);
  if (levelled && levelled.words.length > 0) {
    if (level !== undefined && level !== levelled.level) return [];
    return lookUp(levelled.words, levelled.level, index);
  }
  const bare = withoutArticle(words, level, index);
  if (bare.length > 0 || words.length < 2) return bare;
  return AROUND.has(words.at(-1) ?? '') ? lookUp(words.slice(0, -1), level, index) : [];
}

/** « Le Grand Cahors », « le Lot »: the article of a sentence, which no list keeps. */
function withoutArticle(
  words: Words,
  level: Level | undefined,
  index: PlaceIndex,
): readonly PlaceMatch[] {
  if (!isArticle(words[0])) return [];
  return byLevel(words.slice(1), level, index).filter((match) => match.level !== 'commune');
}

function byLevel(words: Words, level: Level | undefined, index: PlaceIndex): readonly PlaceMatch[] {
  const matches = index.byKey.get(placeKey(words)) ?? [];
  return level === undefined ? matches : matches.filter((match) => match.level === level);
}

function withoutSurroundings<Part extends readonly Words[]>(
  pieces: readonly Part[],
): readonly Part[] {
  const named = pieces.filter(
    (parts) => !parts.every((words) => words.every((word) => AROUND.has(word))),
  );
  return named.length > 0 ? named : pieces;
}
