import { judgeClaims } from '../../../src/article/judge/judge-claims.ts';
import type { JudgedClaim, TiedClaim } from '../../../src/model/claim.ts';
import type { MeasureKind } from '../../../src/model/indicator.ts';
import { dayOf } from '../../../src/model/period.ts';
import { inWords } from '../../model/in-words.ts';
import { dataset, indicator, type Row } from '../../model/small-dataset.ts';
import { SMALL_LOT, WHOLE } from '../../model/small-lot.ts';

/** Judges one claim against the rows of its indicator. */
export function judge(
  claim: TiedClaim,
  kind: MeasureKind,
  rows: readonly Row[],
  articleSource?: string,
): JudgedClaim {
  const [judged] = judgeClaims([claim], {
    dataset: dataset(rows, { indicators: [indicator(kind)] }),
    gazetteer: SMALL_LOT,
    articleSource,
    today: dayOf(2025, 6, 1),
  });
  if (!judged) throw new Error('no claim');
  return judged;
}

/** Status, reason and deciding figure, in words. */
export function verdict(...args: Parameters<typeof judge>): string {
  const { status, reason, evidence } = judge(...args);
  const [first] = evidence;
  const held = first ? `: ${inWords(first.measure)} in ${first.period.id}` : '';
  return `${status}, ${reason}${held}`;
}

/** Makes a row for the whole département. */
export const one = (period: string, words: string, source = 'lot'): Row => [
  period,
  WHOLE,
  words,
  source,
];
