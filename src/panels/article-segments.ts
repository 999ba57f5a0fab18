import type { JudgedClaim } from '../model/claim.ts';
import { marksTouching } from './marks-touching.ts';

/** A place in the text that names an event, a partner or a territory. */
export interface TextMention {
  readonly start: number;
  readonly end: number;
  /** Id of the item on the page, where it has one. */
  readonly anchor: string | undefined;
  /** Code of the territory where it stands on the map, or ''. */
  readonly place: string;
}

/** A stretch of one run of text: plain, a claim, or a mention. */
export type Segment =
  | { readonly kind: 'plain'; readonly text: string }
  | {
      readonly kind: 'claim';
      readonly text: string;
      readonly claim: JudgedClaim;
      /** True for the stretch where the claim begins: a claim may run over bold and plain text. */
      readonly first: boolean;
    }
  | { readonly kind: 'mention'; readonly text: string; readonly mention: TextMention };

type Mark = { readonly start: number; readonly end: number } & (
  { readonly claim: JudgedClaim } | { readonly mention: TextMention }
);

/**
 * Cuts a run of text that begins at an offset of the plain text along the claims and mentions that
 * touch it, both given in order of start. Claims go first: a mention that overlaps one is left plain.
 */
export function articleSegments(
  text: string,
  start: number,
  claims: readonly JudgedClaim[],
  mentions: readonly TextMention[],
): readonly Segment[] {
  const end = start + text.length;
  const here = marksTouching(claims, start, end);
  const marks: Mark[] = here.map((claim) => ({ start: claim.start, end: claim.end, claim }));
  for (const mention of marksTouching(mentions, start, end)) {
    const free = !here.some((claim) => claim.start < mention.end && claim.end > mention.start);
    if (free) marks.push({ start: mention.start, end: mention.end, mention });
  }
  marks.sort((a, b) => a.start - b.start);

  const segments: Segment[] = [];
  let at = start;
  const take = (to: number) => {
    const piece = text.slice(at - start, to - start);
    at = to;
    return piece;
  };
  for (const mark of marks) {
    const from = Math.max(mark.start, at);
    const to = Math.min(mark.end, end);
    if (to <= from) continue;
    if (from > at) segments.push({ kind: 'plain', text: take(from) });
    const piece = take(to);
    segments.push(
      'claim' in mark
        ? { kind: 'claim', text: piece, claim: mark.claim, first: mark.start >= start }
        : { kind: 'mention', text: piece, mention: mark.mention },
    );
  }
  if (at < end) segments.push({ kind: 'plain', text: take(end) });
  return segments;
}
