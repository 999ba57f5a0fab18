import { isNumeric } from './field-evidence.ts';
import { placeOfHeader } from './field-index.ts';
import { labelStems, stemSet } from './header-words.ts';
import { indicatorIn } from './match-indicators.ts';
import { PlanDraft } from './plan-draft.ts';
import { namesPersons, reachesPersons, setPersonal } from './plan-personal.ts';
import { planPlaces } from './plan-places.ts';
import { baseName, type SheetAtHand } from './sheet-at-hand.ts';
import type { SheetColumn } from './sheet-columns.ts';
import { valueColumns } from './value-columns.ts';

/** Words of dates at which a person is counted: of arrival, of joining, of asking. */
const COUNTED: ReadonlySet<string> =
  stemSet(`installation arrivée inscription adhésion contact emménagement entrée enregistrement demande
    accueil engagement signature premier première registration`);

/** Words of dates that say something else of a person, or of the file. */
const OTHER_DATES: ReadonlySet<string> = stemSet(
  'naissance birth relance sortie fin départ mise jour modification rappel clôture',
);

/**
 * Tells whether a sheet has one record a person: columns that name persons or say how to reach them,
 * a place or a date, and no column of values.
 */
export function isPeopleList(sheet: SheetAtHand): boolean {
  if (!reachesPersons(sheet.columns)) return false;
  const draft = new PlanDraft(sheet);
  setPersonal(draft, 'chiffres');
  const hasPlace = draft.free.some(
    (column) => placeOfHeader(column.header) !== undefined || isPostalCode(column),
  );
  const hasDate = draft.free.some(isDate);
  const { sure, weak, named } = valueColumns(draft);
  // Beside names, a number that is of no indicator tells of a person or a family: its children.
  const ofPersons = namesPersons(sheet.columns);
  const told = named.filter(({ candidates }) => !ofPersons || candidates?.length !== 0);
  const values = [...sure, ...weak, ...told.map(({ column }) => column)];
  return (
    (hasPlace || hasDate) && !values.some((column) => isNumeric(column) && !isPostalCode(column))
  );
}

function isPostalCode(column: SheetColumn): boolean {
  return column.fieldIn('chiffres')?.field === 'code_postal';
}

/** Tells whether a column holds dates at which persons may be counted. */
function isDate(column: SheetColumn): boolean {
  if (column.texts.length === 0 || column.periods < 0.5) return false;
  const words = labelStems(column.header);
  return !words.some((word) => OTHER_DATES.has(word));
}

/** Gives the columns of a list of persons their roles: where, when, and nothing else is kept. */
export function planPeople(draft: PlanDraft): void {
  setPersonal(draft, 'chiffres');
  planPlaces(draft);
  const date = chooseDate(draft);
  const { sheet } = draft;
  const titles = [...sheet.finding.titles, sheet.about.title ?? '', baseName(sheet.about.name)];
  const indicator =
    sheet.hints.indicateur ||
    indicatorIn(titles.join(' '), sheet.about.indicators, date?.header ?? '');
  if (indicator !== '') draft.fixed.set('indicateur', indicator);
  for (const column of draft.free) draft.set(column, { kind: 'ignored' });
}

/** Takes the one date, or the one whose header says when a person is counted; else asks. */
function chooseDate(draft: PlanDraft): SheetColumn | undefined {
  const dates = draft.free.filter((column) => isDate(column) && !isPostalCode(column));
  const counted = dates.filter(({ header }) =>
    labelStems(header).some((word) => COUNTED.has(word)),
  );
  const [only] = counted;
  if (only && counted.length === 1) {
    draft.setField(only, 'periode');
    return only;
  }
  return draft.choose('periode', dates);
}
