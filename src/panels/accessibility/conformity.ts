import type { Criterion, CriterionState } from './declaration.ts';

/** What the law has a page say of itself: all met, half met or more, or less. */
type Conformity = 'total' | 'partial' | 'none';

/** How many of the criteria that apply are met, and what that makes of the page. */
export interface ConformityResult {
  readonly counts: Readonly<Record<CriterionState, number>>;
  readonly applicable: number;
  /** Part of the criteria that apply which are met, from 0 to 1. */
  readonly share: number;
  readonly conformity: Conformity;
}

/** From this part on, a page may call itself partially conforming (RGAA, declaration). */
const HALF = 0.5;

/**
 * Counts the criteria by state. One that nobody checked is not one that is met: only all of those
 * that apply make a page wholly conforming.
 */
export function conformityOf(criteria: readonly Criterion[]): ConformityResult {
  const count = (wanted: CriterionState) => criteria.filter(({ state }) => state === wanted).length;
  const counts = {
    conforme: count('conforme'),
    'non conforme': count('non conforme'),
    'non vérifié': count('non vérifié'),
    'non applicable': count('non applicable'),
  };
  const applicable = criteria.length - counts['non applicable'];
  const share = applicable === 0 ? 0 : counts.conforme / applicable;
  const conformity =
    applicable > 0 && counts.conforme === applicable ? 'total' : share >= HALF ? 'partial' : 'none';
  return { counts, applicable, share, conformity };
}
