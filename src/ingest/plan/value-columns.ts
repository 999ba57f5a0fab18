import type { AboutSheet } from './about-sheet.ts';
import { isClasses } from './class-columns.ts';
import { placeOfHeader } from './field-index.ts';
import { isNumeric } from './field-evidence.ts';
import { headerKeys, labelStems, stemSet } from './header-words.ts';
import { matchIndicators } from './match-indicators.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { SheetColumn } from './sheet-columns.ts';
import { saysChange, saysNoCount, saysScale } from './unit-words.ts';
import { readValueHeader, type YearPart } from './value-header.ts';

/** A column of numbers whose header names an indicator, a period or both. */
export interface NamedValues {
  readonly column: SheetColumn;
  readonly indicator: string;
  readonly period: string;
  readonly part: YearPart | undefined;
  /** Indicators it may be of, where its header does not tell; undefined where it does. */
  readonly candidates: readonly string[] | undefined;
}

/** The columns of numbers of a table of figures. */
export interface ValueColumns {
  /** "Valeur", "Nombre", "Effectif": surely, or as people loosely say. */
  readonly sure: readonly SheetColumn[];
  readonly weak: readonly SheetColumn[];
  readonly named: readonly NamedValues[];
}

/** Headers of numbers that count nothing: marks, measures of land, places on a map. */
const NO_FIGURES: ReadonlySet<string> =
  stemSet(`id identifiant objectid fid gid numéro num code codes superficie surface altitude latitude
    longitude lat lon lng long x y z ordre siren siret insee ligne index key clé geom shape row
    zip cp postal canton arrondissement tel fax km km2 ha iris qpv`);

/** Sorts the free columns of numbers by what their headers say. */
export function valueColumns(draft: PlanDraft): ValueColumns {
  const sure: SheetColumn[] = [];
  const weak: SheetColumn[] = [];
  const named: NamedValues[] = [];
  const worded: NamedValues[] = [];
  for (const column of draft.free) {
    const match = column.fieldIn('chiffres');
    if (match?.field === 'valeur') {
      if (saysScale(column.labelled)) continue;
      const [fits] = match.by === 'exact' ? [column] : draft.fitting('valeur', [column]);
      if (fits) (match.by === 'weak' ? weak : sure).push(fits);
      continue;
    }
    const values = match ? undefined : namedValues(draft, column);
    if (values) (isCounted(column) ? named : worded).push(values);
  }
  // Beside others of its kind, a year over words is a column of values written badly; so is the name
  // of an indicator over words and numbers, anywhere.
  const like = ({ period, indicator }: NamedValues) =>
    indicator !== '' ||
    named.some((one) => one.candidates === undefined && (one.period !== '') === (period !== ''));
  named.push(...worded.filter(like));
  return { sure, weak, named: named.sort((a, b) => a.column.index - b.column.index) };
}

/** Tells whether a header says nothing but that its numbers count nothing: "N° SIRET". */
export function countsNothing(header: string): boolean {
  const words = labelStems(header).filter((word) => word !== 'n');
  return words.length > 0 && words.every((word) => NO_FIGURES.has(word));
}

/** Tells whether a header is a period and no more: "2022", "Nombre en 2021", "janvier". */
export function namesPeriodOnly({ header }: SheetColumn, about: AboutSheet): boolean {
  const { period, rest } = readValueHeader(header, about);
  return period !== '' && isNeutral(rest);
}

/** Tells whether the cells of a column are numbers, as far as it has any. */
function isCounted(column: SheetColumn): boolean {
  return isNumeric(column) || column.texts.length === 0;
}

function namedValues(draft: PlanDraft, column: SheetColumn): NamedValues | undefined {
  const { about } = draft.sheet;
  const { header } = column;
  if (header === '' || isClasses(column)) return undefined;
  if (placeOfHeader(header) || about.findPlace(header)) return undefined;
  const { period, part, rest, several } = readValueHeader(header, about);
  const { exact, partial, related } = matchIndicators(rest, about.indicators);
  if (several || saysScale(column.labelled) || saysChange(header)) return undefined;
  if (exact.length !== 1 && saysNoCount(header)) return undefined;
  const found = { column, period, part };
  const [only = ''] = exact.length > 0 ? exact : partial;
  const likely = exact.length > 0 ? exact : partial;
  if (!isCounted(column) && !isWorded(column, period, exact.length === 1 || isNeutral(rest)))
    return undefined;
  if (likely.length === 1) return { ...found, indicator: only, candidates: undefined };
  if (isNeutral(rest) && period !== '') return { ...found, indicator: '', candidates: undefined };
  // Years and codes of places are numbers that count nothing.
  if (column.isEmpty || column.periods >= 0.8 || column.places >= 0.8) return undefined;
  if (likely.length > 1) return { ...found, indicator: '', candidates: likely };
  if (related.length === 0 && labelStems(rest).some((word) => NO_FIGURES.has(word)))
    return undefined;
  return { ...found, indicator: '', candidates: related };
}

/** Words where numbers are expected: all of them under a period, some under an indicator. */
function isWorded(column: SheetColumn, period: string, isTold: boolean): boolean {
  if (!isTold || column.periods >= 0.5 || column.places >= 0.5) return false;
  return period !== '' || column.numbers > 0;
}

/** Words beside a period that name no indicator: "Année 2021", "Nombre en 2021". */
function isNeutral(rest: string): boolean {
  if (rest === '') return true;
  const keys = headerKeys(rest);
  return keys.some((key) => NEUTRAL.has(key));
}

const NEUTRAL: ReadonlySet<string> = new Set(
  [
    'année, an, exercice, nombre, nb, effectif, valeur, total, annee n, en, au, mois, situation au',
    'value, count, number, year, total annuel, nombre total, effectif total',
  ]
    .join(',')
    .split(',')
    .flatMap((name) => headerKeys(name)),
);
