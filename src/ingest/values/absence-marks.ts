import type { AbsenceReason } from '../../model/measure.ts';
import { plainLetters } from './cell-text.ts';

export interface Absence {
  readonly reason: AbsenceReason;
  /** False where the mark is conventionally read in other ways too, zero included. */
  readonly sure: boolean;
}

/**
 * Insee's signs (`///` not applicable, `…` not available, `nd`, `nc`, `so`, `s` secret), Eurostat's
 * `:`, what software writes for no value, and what people write.
 */
const SURE: Readonly<Record<AbsenceReason, readonly string[]>> = {
  'not-reported': [
    ...['', 'nd', 'nc', 'na', 'nr', 'n/d', 'n/c', 'n/a', 'n/r', '#n/a', '#na', '#n/d', 'null'],
    ...['(null)', '<na>', 'none', 'nan', '-nan', '(nd)', '(nc)', '.', '..', '...', '…', ':', '?'],
    ...['??', '???', 'non disponible', 'non dispo', 'non communique', 'non communiquee'],
    ...['non renseigne', 'non renseignee', 'non connu', 'non connue', 'inconnu', 'inconnue'],
    ...['non determine', 'non determinee', 'manquant', 'manquante', 'donnee manquante', 'a venir'],
    ...['en attente', 'en cours', 'a completer', 'indisponible', 'not available', 'missing'],
    ...['unknown', 'not reported', 'not-reported', 'tbd', 'vide', 'blank', '(vide)', '(blank)'],
  ],
  'not-applicable': [
    ...['///', '////', 'so', 's/o', '(so)', 'sans objet', 'non applicable', 'non concerne'],
    ...['non concernee', 'not applicable', 'not-applicable'],
  ],
  withheld: [
    ...['s', 'c', '(s)', '(c)', 'ss', 'secret', 'secret statistique', 'secret stat', 'secretise'],
    ...['confidentiel', 'confidentielle', 'confidentialite', 'conf', 'confidential', 'withheld'],
    ...['non diffusable', 'non diffuse', 'non diffusee', 'masque', 'suppressed'],
  ],
};

/**
 * A dash is a nil result to Insee and to statistical offices, and nothing at all to most people; ε is
 * a result under half the unit shown; `ns` is a figure that is not significant.
 */
const UNSURE: Readonly<Record<AbsenceReason, readonly string[]>> = {
  'not-reported': [
    '-',
    '--',
    '---',
    '----',
    '—',
    '——',
    '_',
    '/',
    '//',
    'ε',
    'x',
    'xx',
    'xxx',
    'neant',
  ],
  'not-applicable': [],
  withheld: ['ns', '(ns)', 'non significatif', '*', '**', '***'],
};

const MARKS = new Map<string, Absence>();
for (const [marks, sure] of [
  [SURE, true],
  [UNSURE, false],
] as const) {
  for (const reason of ['not-reported', 'not-applicable', 'withheld'] as const) {
    for (const mark of marks[reason]) MARKS.set(mark, { reason, sure });
  }
}

/**
 * `<5`, as a sign: secrecy hides counts under 3 (firms), 5, 10 or 11 (tax households, patients) in
 * French public statistics, so up to this number it means that the count is withheld. Above it, or
 * in words ("moins de 5"), it tells how exactly the value is known.
 */
const HIGHEST_SECRECY_THRESHOLD = 11;
const UNDER = /^< ?(\d{1,2})(?: ?(?:\*+|\([a-z\d]\)|[a-z]{3,}))?$/;

/** Dotted initials: `n.d.`, `s. o.` */
const INITIALS = /^[a-z]\. ?[a-z]\.?$/;

/** Reads why a clean cell has no value, or gives undefined where it has one (or something else). */
export function readAbsence(text: string): Absence | undefined {
  if (/^-?\d/.test(text)) return undefined;
  const plain = plainLetters(text);
  const mark = INITIALS.test(plain) ? plain.replace(/[. ]/g, '') : plain;
  const known = MARKS.get(mark);
  if (known) return known;
  const threshold = UNDER.exec(mark)?.[1];
  return threshold !== undefined && Number(threshold) <= HIGHEST_SECRECY_THRESHOLD
    ? { reason: 'withheld', sure: true }
    : undefined;
}
