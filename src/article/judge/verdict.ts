import type { ClaimReason, JudgedClaim } from '../../model/claim.ts';

/** What a judgement adds to a claim. */
export type Verdict = Pick<JudgedClaim, 'status' | 'reason' | 'evidence'>;

/** Makes the verdict on a claim that no figure settles. */
export function unverified(reason: ClaimReason): Verdict {
  return { status: 'unverified', reason, evidence: [] };
}
