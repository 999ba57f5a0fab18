import { readGeographicLevel } from '../values/geographic-level.ts';
import { readConfidentiality, readObservationStatus } from '../values/observation-status.ts';
import { readQualifier } from '../values/read-qualifier.ts';
import { type AboutSheet, namesPeriod } from './about-sheet.ts';
import { matchIndicators } from './match-indicators.ts';
import type { SheetColumn } from './sheet-columns.ts';

/** Share of distinct cells under which a column is not what its header says. */
const LEAST = 0.5;
/** Share over which a column is what its cells say, for want of a header. */
const MOST = 0.8;

const COMMUNE_CODE = /^(?:\d\d|2[AB])\d{3}$/;
const DEGREES = /^[-+−]?\d{1,3}(?:[.,]\d+)?\s?°?$/;
/** A word or a sign: a dash says nothing. */
const QUALIFIER = /[\p{L}<>=~≈≃≤≥±+]/u;
const KIND = /^(?:stocks?|flux|flows?)$/i;

/** What the cells of a field are: `evidence` is the share of a column's cells that are. */
function evidence(field: string, column: SheetColumn, about: AboutSheet): number | undefined {
  switch (field) {
    case 'periode':
    case 'debut':
    case 'fin':
    case 'depuis':
    case 'date_publication':
      return column.periods;
    case 'annee':
      return column.shareOf(
        'years',
        (text) => /^\d\d(?:\d\d)?$/.test(text) || namesPeriod(about, text),
      );
    case 'valeur':
    case 'participants':
      return column.numbers;
    case 'latitude':
    case 'longitude':
      return column.shareOf('degrees', (text) => DEGREES.test(text));
    case 'mesure':
      return column.shareOf('kinds', (text) => KIND.test(text));
    case 'indicateur':
      return column.shareOf(
        'indicators',
        (text) => matchIndicators(text, about.indicators).exact.length > 0,
      );
    case 'territoire':
    case 'commune':
    case 'commune_code':
      return column.shareOf(
        'places and codes',
        (text) => COMMUNE_CODE.test(text) || about.findPlace(text),
      );
    case 'qualificatif':
      return column.shareOf(
        'qualifiers',
        (text) => QUALIFIER.test(text) && readQualifier(text) !== undefined,
      );
    case 'statut':
      return column.shareOf('statuses', (text) => readObservationStatus(text) !== undefined);
    case 'confidentialite':
      return column.shareOf('secrets', (text) => readConfidentiality(text) !== undefined);
    case 'niveau':
      return column.shareOf('levels', (text) => readGeographicLevel(text) !== undefined);
    default:
      return undefined;
  }
}

/**
 * Tells whether the cells of a column go against its header: no dates under "Date", no numbers under
 * "Nombre", numbers under "Commune" or "Nom". Names that we do not know go against nothing.
 */
export function contradicts(field: string, column: SheetColumn, about: AboutSheet): boolean {
  if (column.texts.length === 0) return false;
  const share = evidence(field, column, about);
  switch (field) {
    case 'territoire':
    case 'commune':
    case 'commune_code':
    case 'indicateur':
      return (share ?? 0) < LEAST && (column.numbers > LEAST || column.periods > LEAST);
    case 'qualificatif':
      // What its name says is believed: a word that is none is an error of its row.
      return false;
    case 'statut':
    case 'confidentialite':
    case 'niveau':
      return (share ?? 0) < MOST;
    case 'territoire_nom':
    case 'nom':
    case 'titre':
    case 'libelle_fr':
      return column.numbers > LEAST || column.periods > LEAST;
    default:
      return share !== undefined && share < LEAST;
  }
}

/** Tells whether the cells of a column bear out a header that says a field by a weak name. */
export function supports(field: string, column: SheetColumn, about: AboutSheet): boolean {
  const share = evidence(field, column, about);
  const least = field === 'indicateur' || field === 'niveau' ? MOST : LEAST;
  return share === undefined || (column.texts.length > 0 && share >= least);
}

/** Tells whether the cells of a column say by themselves, whatever its header, that it is a field. */
export function suggests(field: string, column: SheetColumn, about: AboutSheet): boolean {
  return column.texts.length > 0 && (evidence(field, column, about) ?? 0) >= MOST;
}

/** Tells whether most cells of a column are numbers. */
export function isNumeric(column: SheetColumn): boolean {
  return column.numbers >= LEAST;
}
