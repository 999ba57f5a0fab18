import type { ClaimStatus } from '../model/claim.ts';

/** A sign for each verdict, so that none is told by its colour alone. */
const SIGNS: Readonly<Record<ClaimStatus, string>> = {
  source: '§',
  confirmed: '✓',
  contradicted: '✗',
  outdated: '↻',
  unverified: '?',
};

export function claimSign(status: ClaimStatus): string {
  return SIGNS[status];
}
