import type { StringColumn } from '../../model/string-column.ts';
import { PLACE_NAMES } from './column-names.ts';
import { determines, isSameColumn } from './determines.ts';
import { exactField, type PlaceMatch, placeOfHeader } from './field-index.ts';
import { supports } from './field-evidence.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { SheetColumn } from './sheet-columns.ts';

/** What is known of a column that bears the contract's name. */
const ANYWHERE: PlaceMatch = { level: 'any', code: true, by: 'sure' };

interface PlaceColumn extends PlaceMatch {
  readonly column: SheetColumn;
}

/** Finds the column that says where each figure is, the name beside its code and the postal code. */
export function planPlaces(draft: PlanDraft): void {
  const { columns } = draft.sheet;
  const exact = columns.filter(({ header }) => exactField('chiffres', header) === 'territoire');
  const postal = draft.free.find(
    (column) => !column.isEmpty && column.fieldIn('chiffres')?.field === 'code_postal',
  );
  if (postal) draft.setField(postal, 'code_postal');
  const places = placeColumns(draft, exact);
  // Postal codes alone say where, as far as they serve one commune.
  if (postal && places.length + exact.length === 0) draft.setField(postal, 'territoire');
  const main = exact.length > 0 ? draft.choose('territoire', exact) : mainOf(draft, places);
  if (!main) return;
  const level = places.find(({ column }) => column === main) ?? ANYWHERE;
  relateOthers(draft, { ...level, column: main, code: isCodes(main) }, places);
}

/** Columns of places by their headers, the finest first; those that hold none are left out. */
function placeColumns(draft: PlanDraft, exact: readonly SheetColumn[]): readonly PlaceColumn[] {
  const free = draft.free.filter((column) => !exact.includes(column) && !column.isEmpty);
  const matched = free.flatMap((column): readonly PlaceColumn[] => {
    const match = placeOfHeader(column.header);
    if (!match || (match.by === 'weak' && !supports('territoire', column, draft.sheet.about))) {
      return [];
    }
    return [{ column, ...match }];
  });
  // Numbers of other départements are numbers as any, and yet tell a commune from its namesakes.
  const isNumbered = (place: PlaceColumn) => isDepartment(place) && isCodes(place.column);
  const others = matched.filter((place) => !isNumbered(place)).map(({ column }) => column);
  const fitting = new Set(draft.fitting('territoire', others));
  return matched
    .filter((place) => isNumbered(place) || fitting.has(place.column))
    .map((place) => ({ ...place, code: isCodes(place.column) }))
    .sort((a, b) => rankOf(a) - rankOf(b));
}

const rankOf = (place: PlaceMatch) =>
  PLACE_NAMES.findIndex(({ level, code }) => level === place.level && code === place.code);

/** Codes of communes, of intercommunalités and of départements. */
const CODE = /^(?:\d\d?|2[AB]|\d{4,5}|2[AB]\d{3}|\d{9})$/;

function isCodes(column: SheetColumn): boolean {
  return column.shareOf('codes', (text) => CODE.test(text)) > 0.5;
}

/** Takes the finest column; where two are as fine, the code, else the one question to ask. */
function mainOf(draft: PlanDraft, places: readonly PlaceColumn[]): SheetColumn | undefined {
  const [first] = places;
  if (!first) return undefined;
  const twins = places
    .filter(({ level, code }) => level === first.level && code === first.code)
    .map(({ column }) => column);
  const finer = draft.demoted('territoire').filter(({ header }) => {
    const match = placeOfHeader(header);
    return match?.by === 'sure' && match.level === 'commune' && first.level !== 'commune';
  });
  // A code of a commune cut in two: the figures are of more places than the rest of it names.
  if (finer.length > 0) {
    draft.unsure('territoire', [...twins, ...finer]);
    return undefined;
  }
  return draft.choose('territoire', twins);
}

/**
 * Settles the columns of places beside the chosen one: the name of its code, what it lies in, or
 * another place, and then nobody but the person knows which one the figures are of.
 */
function relateOthers(draft: PlanDraft, main: PlaceColumn, places: readonly PlaceColumn[]): void {
  const rivals: PlaceColumn[] = [];
  for (const other of places) {
    if (draft.roleOf(other.column)) continue;
    const relation = relationOf(draft, main, other);
    if (relation === 'rival') rivals.push(other);
    else if (relation === 'name' && !draft.has('territoire_nom')) {
      draft.setField(other.column, 'territoire_nom');
    } else if (isDepartment(other) && !isDepartment(main) && !draft.has('departement')) {
      // It tells a commune from its namesakes elsewhere.
      draft.setField(other.column, 'departement');
    } else draft.set(other.column, { kind: 'ignored' });
  }
  // Of places that lie in one another, the finest is the one to ask about.
  const [finest] = rivals;
  if (!finest) return;
  const asked = rivals.filter(({ level }) => level === finest.level);
  for (const { column } of rivals) draft.set(column, { kind: 'ignored' });
  draft.unsure(
    'territoire',
    [main, ...asked].map(({ column }) => column),
  );
}

const isDepartment = ({ level }: PlaceMatch) => level === 'departement';

function relationOf(
  draft: PlanDraft,
  main: PlaceColumn,
  other: PlaceColumn,
): 'same' | 'name' | 'around' | 'rival' {
  const { records } = draft.sheet;
  const a = main.column.cells;
  const b = other.column.cells;
  if (isSameColumn(a, b, records)) return 'same';
  const isNamed = main.code && !other.code;
  if (main.level === other.level && main.level !== 'any') return isNamed ? 'name' : 'rival';
  if (!isFilledWhere(b, a, records)) return 'rival';
  const follows = determines(a, b, records);
  if (isNamed && follows && determines(b, a, records) && isLoose(main, other)) return 'name';
  return follows || rankOf(other) > rankOf(main) + 1 ? 'around' : 'rival';
}

/** Tells whether the header of one of two columns does not say how fine its places are. */
function isLoose(main: PlaceColumn, other: PlaceColumn): boolean {
  return main.level === 'any' || other.level === 'any';
}

/** Tells whether a column has a cell in every record where another has one. */
function isFilledWhere(other: StringColumn, column: StringColumn, records: Uint32Array): boolean {
  return records.every((record) => isBlank(other, record) || !isBlank(column, record));
}

function isBlank({ table, codes }: StringColumn, record: number): boolean {
  return (table[codes[record] ?? -1] ?? '').trim() === '';
}
