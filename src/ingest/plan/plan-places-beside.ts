import { determines } from './determines.ts';
import { type PlaceMatch, placeOfHeader } from './field-index.ts';
import { labelKey } from './header-words.ts';
import { PARTS_OF_COUNTRY } from './parts-of-country.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { SheetColumn } from './sheet-columns.ts';

/** What codes of a level look like, where they do. */
const CODES: Readonly<Partial<Record<PlaceMatch['level'], RegExp>>> = { epci: /^\d{9}$/ };

/**
 * Settles the columns beside the one that the contract calls `territoire` that tell no more than
 * where it is: its name, and what it lies in. Where they say another place for one territory, nobody
 * but the person knows which one the figures are of.
 */
export function planPlacesBeside(draft: PlanDraft, place: SheetColumn): void {
  const { records } = draft.sheet;
  const rivals: SheetColumn[] = [];
  for (const column of draft.free.filter(({ isEmpty }) => !isEmpty)) {
    const match = placeOfHeader(column.header);
    const level = match?.by === 'sure' ? match.level : undefined;
    if (!level && !PARTS_OF_COUNTRY.has(labelKey(column.header))) continue;
    if (!determines(place.cells, column.cells, records)) {
      if (level === 'departement' || (level && column.places > 0.5)) rivals.push(column);
    } else if (isNameOf(column, place, level, records) && !draft.has('territoire_nom')) {
      draft.setField(column, 'territoire_nom');
    } else if (level === 'departement' && !draft.has('departement')) {
      // It tells a commune from its namesakes elsewhere.
      draft.setField(column, 'departement');
    } else draft.set(column, { kind: 'ignored' });
  }
  if (rivals.length > 0) draft.unsure('territoire', [place, ...rivals]);
}

/** Tells whether a column is the name beside a code, one for each. */
function isNameOf(
  column: SheetColumn,
  place: SheetColumn,
  level: PlaceMatch['level'] | undefined,
  records: Uint32Array,
): boolean {
  if (level === undefined || level === 'departement' || level === 'region') return false;
  const codes = CODES[level];
  if (codes && place.shareOf(level, (text) => codes.test(text)) < 0.5) return false;
  return column.places > 0.5 && determines(column.cells, place.cells, records);
}
