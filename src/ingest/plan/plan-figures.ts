import { TABLE_CONTRACTS } from '../table-contract.ts';
import { exactField } from './field-index.ts';
import { planBreakdowns } from './plan-breakdowns.ts';
import { isAside } from './plan-breakdowns.ts';
import { askOtherPlaces } from './other-places.ts';
import type { PlanDraft } from './plan-draft.ts';
import { chooseByName } from './plan-listing.ts';
import { planPeriods } from './plan-periods.ts';
import { setPersonal } from './plan-personal.ts';
import { planPlaces } from './plan-places.ts';
import { planPlacesBeside } from './plan-places-beside.ts';
import { planQualifier, planTelling } from './plan-telling.ts';
import { isScaled, planValues } from './plan-values.ts';
import type { SheetAtHand } from './sheet-at-hand.ts';
import { planTitleLevel } from './title-level.ts';
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
  planQualifier(draft);
  for (const field of optional) chooseByName(draft, 'chiffres', field);
  planTelling(draft);
  planPlaces(draft);
  planTitleLevel(draft);
  askOtherPlaces(draft);
  planPeriods(draft);
  chooseByName(draft, 'chiffres', 'indicateur');
  planValues(draft);
  planBreakdowns(draft);
}

/** Tells whether a sheet has every column that the contract of figures requires, by its name. */
function hasContract({ columns }: SheetAtHand): boolean {
  const exact = new Set(columns.map(({ header }) => exactField('chiffres', header)));
  return required.every((field) => exact.has(field));
}

/**
 * A table that follows the contract is read to the letter: what it has besides breaks figures down,
 * unless it only tells of their territories. Values in thousands, or under a year besides, are asked
 * about first.
 */
function planContract(draft: PlanDraft): void {
  const { about, columns } = draft.sheet;
  for (const field of [...required, ...optional]) {
    draft.choose(
      field,
      draft.free.filter(({ header }) => exactField('chiffres', header) === field),
    );
  }
  planQualifier(draft);
  planTelling(draft);
  const values = columns.filter(({ header }) => exactField('chiffres', header) === 'valeur');
  const rivals = draft.free.filter((column) => namesPeriodOnly(column, about));
  if (rivals.length > 0) draft.unsure('valeur', [...values, ...rivals]);
  if (isScaled(draft) || values.some(({ labelled }) => saysScale(labelled))) {
    for (const column of values) draft.set(column, { kind: 'ignored' });
  }
  const place = columns.find(({ header }) => exactField('chiffres', header) === 'territoire');
  if (place) planPlacesBeside(draft, place);
  for (const column of draft.free) {
    const kind = column.header === '' || isAside(column) ? 'ignored' : 'breakdown';
    draft.set(column, { kind });
  }
}
