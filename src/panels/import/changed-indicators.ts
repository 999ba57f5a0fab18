import type { ChangeCounts } from '../../model/change-tally.ts';
import type { Changes, IndicatorChanges } from '../../model/changes.ts';

/** Tells whether anything is not as it was. */
export function differs({ added, changed, gone }: ChangeCounts): boolean {
  return added + changed + gone > 0;
}

/** Gives the indicators of which something changes, those with the most changes first. */
export function changedIndicators({ indicators }: Changes): readonly IndicatorChanges[] {
  const size = ({ added, changed, gone }: ChangeCounts) => added + changed + gone;
  return indicators.filter(differs).sort((a, b) => size(b) - size(a));
}
