import type { Recipe } from '../../ingest/plan/recipe.ts';
import type { Indicator } from '../../model/indicator.ts';

/** Gives the indicators that can be chosen: those that are defined, and those that a person adds. */
export function knownIndicators(
  defined: readonly Indicator[],
  { indicators }: Recipe,
): readonly Indicator[] {
  const codes = new Set(defined.map(({ code }) => code));
  const added = Object.entries(indicators)
    .filter(([code]) => !codes.has(code))
    .map(([code, { label, kind }]): Indicator => ({
      code,
      label: { fr: label, en: label },
      unit: { fr: '', en: '' },
      kind,
      theme: 'programme',
    }));
  return [...defined, ...added];
}
