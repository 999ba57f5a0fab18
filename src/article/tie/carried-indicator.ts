import type { FoundClaim, TiedClaim } from '../../model/claim.ts';
import type { ClaimContext } from './claim-context.ts';
import type { IndicatorMatch } from './find-indicator.ts';

/** How much surer the figure before is than one that only follows it. */
const CARRIED = 0.7;

/**
 * Gives a figure that says nothing of what it counts the indicator of the figure before it in its
 * paragraph ("400 ambassadeurs ; un an après, 500"), or of the same figure repeated just after
 * ("plus de 500 ! oui, plus de 500 ambassadeurs"). Undefined where it does say something.
 */
export function carriedIndicator(
  claim: FoundClaim,
  { noun, isAlone }: ClaimContext,
  last: TiedClaim | undefined,
): IndicatorMatch | undefined {
  if ((noun.length > 0 && claim.unit !== 'euro') || claim.partOf !== undefined) return undefined;
  if (!isAlone) return undefined;
  if (last?.indicator === undefined || last.unit !== claim.unit) return undefined;
  return { indicator: last.indicator, confidence: last.confidence * CARRIED };
}

/** Tells whether a figure says again, word for word, what another said. */
export function repeats(a: FoundClaim, b: FoundClaim): boolean {
  return (
    a.value === b.value && a.high === b.high && a.qualifier === b.qualifier && a.unit === b.unit
  );
}
