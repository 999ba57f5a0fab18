import type { RankedPlace } from './rank-places.ts';

/** Rows of a ranking: territories, and how many are left out between two of them. */
export type RankingRow =
  | { readonly kind: 'place'; readonly place: RankedPlace }
  | { readonly kind: 'gap'; readonly count: number; readonly after: number };

export interface ExcerptChoice {
  /** How many of the highest and of the lowest are kept. */
  readonly top: number;
  readonly bottom: number;
  /** Codes of those kept wherever they stand. */
  readonly keep: ReadonlySet<string>;
}

/** Keeps the two ends of a ranking and some territories between them; a lone one is never hidden. */
export function rankingExcerpt(
  ranked: readonly RankedPlace[],
  { top, bottom, keep }: ExcerptChoice,
): readonly RankingRow[] {
  const isKept = ranked.map(
    ({ code }, index) => index < top || index >= ranked.length - bottom || keep.has(code),
  );
  const rows: RankingRow[] = [];
  for (let start = 0; start < ranked.length;) {
    let end = start;
    while (end < ranked.length && !isKept[end]) end += 1;
    if (end - start > 1) {
      rows.push({ kind: 'gap', count: end - start, after: start });
      start = end;
    }
    const place = ranked[start];
    if (place) rows.push({ kind: 'place', place });
    start += 1;
  }
  return rows;
}
