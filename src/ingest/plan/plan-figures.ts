import { TABLE_CONTRACTS } from '../table-contract.ts';
import { determines } from './determines.ts';
import { exactField, placeOfHeader } from './field-index.ts';
import { planBreakdowns } from './plan-breakdowns.ts';
import type { PlanDraft } from './plan-draft.ts';
import { chooseByName } from './plan-listing.ts';
import { planPeriods } from './plan-periods.ts';
import { setPersonal } from './plan-personal.ts';
import { planPlaces } from './plan-places.ts';
import { isScaled, planValues } from './plan-values.ts';
import type { SheetAtHand } from './sheet-at-hand.ts';
import type { SheetColumn } from './sheet-columns.ts';
import { saysScale } from './unit-words.ts';
import { namesPeriodOnly } from './value-columns.ts';

const { required, optional } = TABLE_CONTRACTS.chiffres;

/** Gives the columns of a table of figures their roles. */
export function planFigures(draft: PlanDraft): void {
  setPersonal(draft, 'chiffres');
  if (hasContract(draft.sheet)) {
    planContract(draft);
    return;
  }
  for (const field of optional) chooseByName(draft, 'chiffres', field);
  planPlaces(draft);
  planPeriods(draft);
  chooseByName(draft, 'chiffres', 'indicateur');
  planValues(draft);
  planBreakdowns(draft);
}

/** Tells whether a sheet has every column that the contract of figures requires, by its name. */
export function hasContract({ columns }: SheetAtHand): boolean {
  const exact = new Set(columns.map(({ header }) => exactField('chiffres', header)));
  return required.every((field) => exact.has(field));
}

/**
 * A table that follows the contract is read to the letter: what it has besides breaks figures down.
 * Values in thousands, or under a year besides, are asked about first.
 */
function planContract(draft: PlanDraft): void {
  const { about, columns, records } = draft.sheet;
  for (const field of [...required, ...optional]) {
    draft.choose(
      field,
      draft.free.filter(({ header }) => exactField('chiffres', header) === field),
    );
  }
  const values = columns.filter(({ header }) => exactField('chiffres', header) === 'valeur');
  const rivals = draft.free.filter((column) => namesPeriodOnly(column, about));
  if (rivals.length > 0) draft.unsure('valeur', [...values, ...rivals]);
  if (isScaled(draft) || values.some(({ labelled }) => saysScale(labelled))) {
    for (const column of values) draft.set(column, { kind: 'ignored' });
  }
  const place = columns.find(({ header }) => exactField('chiffres', header) === 'territoire');
  for (const column of draft.free) {
    if (place && isNameOf(column, place, records) && !draft.has('territoire_nom')) {
      draft.setField(column, 'territoire_nom');
    } else draft.set(column, { kind: column.header === '' ? 'ignored' : 'breakdown' });
  }
}

/** Tells whether a column is the name beside a code, one for each. */
function isNameOf(column: SheetColumn, place: SheetColumn, records: Uint32Array): boolean {
  return (
    placeOfHeader(column.header)?.by === 'sure' &&
    column.places > 0.5 &&
    determines(place.cells, column.cells, records) &&
    determines(column.cells, place.cells, records)
  );
}
