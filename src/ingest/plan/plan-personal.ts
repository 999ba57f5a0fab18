import type { TableName } from '../table-contract.ts';
import { exactField } from './field-index.ts';
import { labelStems, stemSet } from './header-words.ts';
import { personalCells, personalInside } from './personal-cells.ts';
import {
  isBareName,
  isContactHeader,
  isFamilyHeader,
  personalHeader,
  speaksOfContact,
} from './personal-headers.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { SheetColumn } from './sheet-columns.ts';
import type { PersonalKind } from './sheet-plan.ts';

/** Least digits of a phone number: shorter numbers under "Téléphone" count calls. */
const PHONE_DIGITS = 9;

/**
 * Says why a column is personal, by its header unless its cells are plain counts, or by its cells;
 * undefined where it is not. "Nom" alone is not told here: see `setPersonal`.
 */
function personalKind(column: SheetColumn): PersonalKind | undefined {
  const kind = personalHeader(column.header);
  if (kind && !isCounts(column, kind)) return kind;
  if (isFamilyHeader(column.header) && namesEach(column)) return 'name';
  return personalCells(column.typical);
}

/** Share of records with a name of their own over which "Famille" heads names, and no kind of family. */
const OWN_NAMES = 0.8;

function namesEach({ texts, filled, numbers, places, periods }: SheetColumn): boolean {
  if (filled < 2 || texts.length < OWN_NAMES * filled) return false;
  return numbers < 0.2 && places < 0.5 && periods < 0.5;
}

/** Words by which a header says that it counts those who have a number: "Nb allocataires". */
const COUNTS: ReadonlySet<string> = stemSet('nb nbre nombre effectif total');

/** "Naissances" over numbers are counts, and so is "Contacts par téléphone" over short ones. */
function isCounts(column: SheetColumn, kind: PersonalKind): boolean {
  if (kind === 'address') return false;
  if (kind === 'identifier' && !labelStems(column.header).some((word) => COUNTS.has(word)))
    return false;
  const short = column.shareOf('short numbers', (text) => {
    const digits = text.replace(/\D/g, '').length;
    return digits > 0 && digits < PHONE_DIGITS && /^[-+−<>~]?[\d\s.,]+$/.test(text);
  });
  return short > 0.5 && (kind !== 'birth' || column.periods < 0.5);
}

/** Tells whether a sheet names persons, those to contact about something else left aside. */
export function namesPersons(columns: readonly SheetColumn[]): boolean {
  return columns.some((column) => {
    const kind = personalKind(column);
    return (kind === 'name' || kind === 'birth') && !speaksOfContact(column.header);
  });
}

/** Tells whether a sheet says how to reach persons, or who they are in numbers. */
export function reachesPersons(columns: readonly SheetColumn[]): boolean {
  return columns.some((column) => {
    const kind = personalKind(column);
    return kind !== undefined && kind !== 'address';
  });
}

/**
 * Sets the personal columns of a table aside before anything else is given a role. Of events and of
 * bodies the address is public, and a bare "Nom" is theirs unless persons are named beside it; in
 * tables of definitions only cells tell. In a table that nobody knows yet, whatever may be personal is.
 */
export function setPersonal(draft: PlanDraft, table: TableName | ''): void {
  const { columns } = draft.sheet;
  const ofBodies = table === 'evenements' || table === 'partenaires';
  const ofFigures = table === 'chiffres';
  const isUnknown = table === '';
  const persons = namesPersons(columns) || (isUnknown && reachesPersons(columns));
  for (const column of columns) {
    const kind = personalKind(column);
    const exact = isUnknown ? undefined : exactField(table, column.header);
    if (exact !== undefined && !(exact === 'nom' && persons)) {
      // A contract's own column of free text is dropped only where it holds an address.
      const inside = exact === 'note' ? personalInside(column.texts) : undefined;
      if (inside) draft.set(column, { kind: 'personal', what: inside });
      continue;
    }
    if (kind && (isUnknown || ofFigures || ofBodies || !personalHeader(column.header))) {
      if (kind === 'address' && ofBodies) continue;
      draft.set(column, { kind: 'personal', what: kind });
    } else if (isPersonName(column, persons, ofFigures, ofBodies)) {
      draft.set(column, { kind: 'personal', what: 'name' });
    } else if (isUnknown || ofFigures || ofBodies) {
      const inside =
        column.texts.some((text) => text.includes(' ')) && personalInside(column.texts);
      if (inside) draft.set(column, { kind: 'personal', what: inside });
    }
  }
}

function isPersonName(
  column: SheetColumn,
  persons: boolean,
  ofFigures: boolean,
  ofBodies: boolean,
): boolean {
  if (column.texts.length === 0 || column.numbers > 0.5 || column.places > 0.5) return false;
  if (isBareName(column.header)) return persons || ofFigures;
  return ofBodies && isContactHeader(column.header);
}
