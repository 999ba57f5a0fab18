import type { FoundClaim } from '../../model/claim.ts';
import type { ClaimContext } from './claim-context.ts';
import type { NamedItem } from './named-items.ts';
import { holdsPhrase, type Phrases } from './phrase.ts';

/** What parts a place from a figure: the place then belongs to something else. */
const APART = /[,;:.()!?«»“”—–\n]/;

/** A place that opens its sentence ("À Cahors, 120 familles…") holds for all of it. */
const OPENING =
  /^[^\p{L}\p{N}]*(?:[àa]|au|en|dans|sur|pour|in|at|for)?\s*(?:les?|la|l['’]|the)?\s*$/iu;

/**
 * Gives the territory that a claim speaks of: the place named right after it, or before it, unless
 * the place only says where people met ("réunis à Cahors"). Undefined where its words name none.
 */
export function claimTerritory(
  claim: FoundClaim,
  { before, after }: ClaimContext,
  items: readonly NamedItem[],
  text: string,
  gatherings: Phrases,
): string | undefined {
  const places = items.filter((item) => item.kind === 'place');
  const [first] = before;
  const last = after.at(-1);
  const next = places.find(
    ({ start, end }) =>
      start >= claim.end &&
      end <= (last?.end ?? claim.end) &&
      !APART.test(text.slice(claim.end, start)),
  );
  if (next && !holdsPhrase(after, gatherings)) return next.code;
  const previous = places.findLast(
    ({ start, end }) =>
      end <= claim.start &&
      start >= (first?.start ?? claim.start) &&
      (!APART.test(text.slice(end, claim.start)) ||
        OPENING.test(text.slice(claim.sentenceStart, start))),
  );
  return previous && !holdsPhrase(before, gatherings) ? previous.code : undefined;
}
