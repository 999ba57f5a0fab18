import { isNumeric } from './field-evidence.ts';
import { labelStems, stemSet } from './header-words.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { SheetColumn } from './sheet-columns.ts';

/** Words of columns that sum the others. */
const TOTALS: ReadonlySet<string> = stemSet('total totaux ensemble cumul somme');

/**
 * Gives the columns of a table that has one column of numbers a place: most of its headers name one.
 * Those that name none we know are among them, to be asked about. None where it is no such table.
 */
export function placeHeaders(draft: PlanDraft): readonly SheetColumn[] {
  const { about } = draft.sheet;
  const numbers = draft.free.filter(
    (column) =>
      column.header !== '' &&
      isNumeric(column) &&
      !labelStems(column.header).some((word) => TOTALS.has(word)),
  );
  const placed = numbers.filter(({ header }) => about.findPlace(header));
  return placed.length > 1 && placed.length * 2 > numbers.length ? numbers : [];
}
