import type { PlaceHint } from '../places/found-place.ts';
import type { PlaceFinder } from '../places/place-finder.ts';
import { fieldOfHeader } from '../plan/field-index.ts';
import type { PlannedColumn, TableSheet } from './table-sheet.ts';

/**
 * Whether five digits are postal codes: the header and the whole column decide, and a doubt is said.
 *
 * @param columns that of places, then that of their names
 * @param field what the contract calls the first
 */
export function placeDigits(
  sheet: TableSheet,
  [column, names]: readonly (PlannedColumn | undefined)[],
  field: string,
  finder: PlaceFinder,
): PlaceHint['digits'] {
  if (!column || column.plan.index < 0) return undefined;
  const texts = sheet.textsOf(column);
  const looks = finder.columnLooksPostal(texts);
  const saysPostal = fieldOfHeader('chiffres', column.plan.name)?.field === 'code_postal';
  const isPostal = looks === 'postal' || (saysPostal && looks !== 'insee');
  if (!isPostal && !saysPostal) {
    const isOurs = column.plan.name.trim() === field;
    if (looks !== 'both' || isOurs || names !== undefined) return undefined;
  }
  const example = finder.postalExample(texts);
  const { code = '', postal, insee } = example ?? {};
  const params = {
    chosen: isPostal ? 'postal' : 'insee',
    code,
    postal: postal?.name ?? '',
    insee: insee?.name ?? '',
  };
  const detail = { column: column.plan.name, value: code, params };
  sheet.remarks.add('postal-codes', 'warning', detail);
  return isPostal ? 'postal' : undefined;
}
