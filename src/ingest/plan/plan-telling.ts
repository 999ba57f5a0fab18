import { chooseByName } from './plan-listing.ts';
import type { PlanDraft } from './plan-draft.ts';
import { suggests } from './field-evidence.ts';
import { labelKey } from './header-words.ts';
import { TELLING_FIELDS } from './sheet-plan.ts';

/** Headers under which the level of a territory stands as often as anything else. */
const LOOSE: ReadonlySet<string> = new Set(['type', 'nature', 'catégorie'].map(labelKey));

/**
 * Finds the column that says how exactly each value is known: by its name, else by its cells, which are
 * "plus de" or "environ" and nothing else, under whatever header: a note would leave them out.
 */
export function planQualifier(draft: PlanDraft): void {
  if (draft.has('qualificatif') || chooseByName(draft, 'chiffres', 'qualificatif')) return;
  const { about } = draft.sheet;
  const told = draft.free.filter((column) => suggests('qualificatif', column, about));
  const [only] = told;
  if (only && told.length === 1) draft.setField(only, 'qualificatif');
}

/** Finds the columns that tell what a value is worth, and of which level its territory is. */
export function planTelling(draft: PlanDraft): void {
  for (const field of TELLING_FIELDS) chooseByName(draft, 'chiffres', field);
  if (draft.has('niveau')) return;
  const { about } = draft.sheet;
  const level = draft.free.find(
    (column) => LOOSE.has(labelKey(column.header)) && suggests('niveau', column, about),
  );
  if (level) draft.setField(level, 'niveau');
}
