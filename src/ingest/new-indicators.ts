import type { Indicator } from '../model/indicator.ts';
import type { Recipe } from './plan/recipe.ts';

/** Adds the indicators that a person defined for a file to those that are known. */
export function withNewIndicators(
  known: readonly Indicator[],
  parts: readonly { readonly recipe: Recipe | undefined }[],
): readonly Indicator[] {
  const added = new Map(
    parts.flatMap(({ recipe }) => indicatorsOf(recipe)).map((one) => [one.code, one]),
  );
  for (const { code } of known) added.delete(code);
  return added.size === 0 ? known : [...known, ...added.values()];
}

function indicatorsOf(recipe: Recipe | undefined): readonly Indicator[] {
  return Object.entries(recipe?.indicators ?? {}).map(([code, { label, kind }]) => ({
    code,
    label: { fr: label, en: label },
    unit: { fr: '', en: '' },
    kind,
    theme: 'programme',
  }));
}
