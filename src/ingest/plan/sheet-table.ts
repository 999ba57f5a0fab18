import { recogniseTable } from '../recognise-table.ts';
import { TABLE_CONTRACTS, type TableName } from '../table-contract.ts';
import { exactField, placeOfHeader } from './field-index.ts';
import { contradicts, isNumeric, supports } from './field-evidence.ts';
import { labelStems, stemSet } from './header-words.ts';
import { PlanDraft } from './plan-draft.ts';
import { namesPersons, setPersonal } from './plan-personal.ts';
import { isPeopleList } from './plan-people.ts';
import { baseName, type SheetAtHand } from './sheet-at-hand.ts';
import { countsNothing, type NamedValues, valueColumns } from './value-columns.ts';
import { readValueHeader } from './value-header.ts';

/** Which table a sheet is, and whether it has one record a person. */
export interface TableFinding {
  readonly table: TableName | '';
  readonly people: boolean;
}

/** Words of names of files and sheets. */
const NAMED: readonly (readonly [TableName, ReadonlySet<string>])[] = [
  ['evenements', stemSet('évènements événements manifestations agenda events animations')],
  ['partenaires', stemSet('partenaires partners partenariats')],
  ['chiffres', stemSet('chiffres figures')],
  ['indicateurs', stemSet('indicateurs indicators')],
  ['sources', stemSet('sources')],
];

/** Tells which table a sheet is from its exact columns, its name, then what its columns stand for. */
export function findTable(sheet: SheetAtHand, hint: TableName | undefined): TableFinding {
  const { columns, about } = sheet;
  const headers = columns.map(({ header }) => header);
  const people = isPeopleList(sheet);
  const exact = recogniseTable('', headers);
  if (hint) return { table: hint, people: hint === 'chiffres' && people && exact !== 'chiffres' };
  if (exact && !(namesPersons(columns) && people) && holds(sheet, exact)) {
    return { table: exact, people: false };
  }
  const likely = likelyTables(sheet, people);
  const named = NAMED.find(([, words]) =>
    labelStems(baseName(about.name)).some((w) => words.has(w)),
  );
  const [table] = named ?? [];
  if (table && (likely.length === 0 || likely.includes(table)) && accepts(sheet, table, people)) {
    return { table, people: table === 'chiffres' && people };
  }
  const [only] = likely;
  if (only === undefined || likely.length > 1) return { table: '', people: false };
  return { table: only, people: only === 'chiffres' && people };
}

/**
 * Tells whether a sheet that has the exact columns of a table goes no further: figures of places by
 * name and type have those of partners, and any register those of sources.
 */
function holds(sheet: SheetAtHand, table: TableName): boolean {
  if (table === 'partenaires') return !(looksLikeFigures(sheet) && valuesName(sheet));
  if (table !== 'sources') return true;
  const { required, optional } = TABLE_CONTRACTS.sources;
  const fields = sheet.columns.filter(({ header }) => exactField('sources', header) !== undefined);
  return (
    fields.length > required.length || sheet.columns.length <= required.length + optional.length
  );
}

/** Tells whether a sheet that bears the name of a table may be one: a report bears any name. */
function accepts(sheet: SheetAtHand, table: TableName, people: boolean): boolean {
  if (table === 'chiffres') return true;
  if (people && table !== 'partenaires') return false;
  const has = (field: string) => names(sheet, table, field).length > 0;
  if (table === 'indicateurs' || table === 'sources') {
    return TABLE_CONTRACTS[table].required.every(has);
  }
  return has('nom') || !looksLikeFigures(sheet);
}

/** The tables that the columns of a sheet could be. */
function likelyTables(sheet: SheetAtHand, people: boolean): readonly TableName[] {
  const has = (table: TableName, field: string) => names(sheet, table, field).length > 0;
  const isSure = (table: TableName) =>
    sheet.columns.some((column) => {
      const match = column.fieldIn(table);
      return match?.field === 'nom' && match.by === 'sure';
    }) && has(table, 'nom');
  const likely: TableName[] = [];
  if (has('indicateurs', 'libelle_fr') && has('indicateurs', 'mesure')) likely.push('indicateurs');
  if (has('sources', 'titre') && (has('sources', 'url') || has('sources', 'editeur'))) {
    likely.push('sources');
  }
  const isEvent = has('evenements', 'debut') && has('evenements', 'nom');
  // Days told in words ("les 12 et 13 juillet") are no dates, and still those of events.
  const dated = sheet.columns.some((column) => column.fieldIn('evenements')?.field === 'debut');
  const events = (isEvent && has('evenements', 'participants')) || (dated && isSure('evenements'));
  if (events) likely.push('evenements');
  else if (isEvent && !people && !looksLikeFigures(sheet) && isTitled(sheet)) {
    likely.push('evenements');
  }
  const partners = isSure('partenaires') && !hasValues(sheet);
  if (partners) likely.push('partenaires');
  // Bodies have telephones too: only names make persons of them.
  const persons = people && (namesPersons(sheet.columns) || !(events || partners));
  if (persons || (looksLikeFigures(sheet) && !events)) likely.push('chiffres');
  return likely;
}

/** Tells whether a sheet names its rows "Titre" or "Intitulé", as lists of events do. */
function isTitled({ columns }: SheetAtHand): boolean {
  return columns.some(({ header }) => labelStems(header).some((word) => TITLES.has(word)));
}

const TITLES = stemSet('titre intitulé');

/** Columns that are a field of a table, by their headers, and whose cells bear it out. */
function names({ columns, about }: SheetAtHand, table: TableName, field: string) {
  return columns.filter((column) => {
    const match = column.fieldIn(table);
    if (match?.field !== field) return false;
    if (match.by === 'weak')
      return supports(field, column, about) && !contradicts(field, column, about);
    return exactField(table, column.header) === field || !contradicts(field, column, about);
  });
}

const TIMES: ReadonlySet<string> = new Set(['periode', 'annee', 'mois', 'trimestre', 'semestre']);

/** Tells whether a sheet has figures, and where or when they are of. */
function looksLikeFigures(sheet: SheetAtHand): boolean {
  const { columns, about } = sheet;
  const placed = columns.some(
    ({ header, places }) => placeOfHeader(header) !== undefined || places >= 0.8,
  );
  const dated = columns.some(
    (column) => TIMES.has(column.fieldIn('chiffres')?.field ?? '') || column.periods >= 0.8,
  );
  const periods = columns.filter(({ header }) => readValueHeader(header, about).period !== '');
  const told = columns.some(({ header }) => exactField('chiffres', header) === 'indicateur');
  const named = sheet.hints.indicateur !== '' || valuesName(sheet);
  return hasValues(sheet) && (placed || dated || told || periods.length > 1 || named);
}

/** Tells whether a column of numbers bears the name of an indicator. */
function valuesName(sheet: SheetAtHand): boolean {
  return valueColumns(new PlanDraft(sheet)).named.some(
    (values) => isTold(values) && isNumeric(values.column),
  );
}

/** Tells whether a column that has numbers, however few, bears the name of one indicator. */
function isTold({ column, indicator, candidates }: NamedValues): boolean {
  return indicator !== '' && candidates === undefined && column.numbers > 0;
}

/** Tells whether a sheet has a column of numbers that may be values. */
function hasValues(sheet: SheetAtHand): boolean {
  const draft = new PlanDraft(sheet);
  setPersonal(draft, 'chiffres');
  const { sure, weak, named } = valueColumns(draft);
  if ([...sure, ...weak, ...named.map(({ column }) => column)].some(isNumeric)) return true;
  if (named.some(isTold)) return true;
  return draft.free.some(
    (column) =>
      isNumeric(column) &&
      column.places < 0.5 &&
      column.periods < 0.5 &&
      !countsNothing(column.header) &&
      placeOfHeader(column.header) === undefined &&
      column.fieldIn('chiffres') === undefined,
  );
}
