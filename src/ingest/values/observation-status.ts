import type { AbsenceReason } from '../../model/measure.ts';
import { readAbsence } from './absence-marks.ts';
import { plainLetters } from './cell-text.ts';

/** Why a value is not quite one as others. */
type StatusNote = 'estimated' | 'forecast' | 'unreliable' | 'provisional' | 'break' | 'other';

/** What the cell of a column of statuses says of the value beside it. */
export type ObservationStatus =
  | { readonly kind: 'plain' }
  /** There is no value, whatever stands in its cell. */
  | { readonly kind: 'absent'; readonly reason: AbsenceReason }
  /** There is one; where its cell has none, `reason` says why, if it does. */
  | { readonly kind: 'noted'; readonly note: StatusNote; readonly reason?: AbsenceReason };

const PLAIN: ObservationStatus = { kind: 'plain' };
const MISSING: ObservationStatus = { kind: 'absent', reason: 'not-reported' };
const SENSELESS: ObservationStatus = { kind: 'absent', reason: 'not-applicable' };
const WITHHELD: ObservationStatus = { kind: 'absent', reason: 'withheld' };
const noted = (note: StatusNote): ObservationStatus => ({ kind: 'noted', note });

/**
 * Codes of observations: those of SDMX (CL_OBS_STATUS 2.2) and the flags of Eurostat, which agree
 * but for `s` (estimated by Eurostat, strike elsewhere, secret to Insee) and `c`, `z` of Eurostat.
 */
const CODES: Readonly<Record<string, ObservationStatus>> = {
  a: PLAIN,
  b: noted('break'),
  c: WITHHELD,
  d: noted('other'),
  e: noted('estimated'),
  f: noted('forecast'),
  g: noted('other'),
  h: MISSING,
  i: noted('estimated'),
  j: noted('other'),
  k: MISSING,
  l: MISSING,
  m: SENSELESS,
  n: { kind: 'noted', note: 'unreliable', reason: 'withheld' },
  o: MISSING,
  p: noted('provisional'),
  q: WITHHELD,
  r: PLAIN,
  s: { kind: 'noted', note: 'other', reason: 'withheld' },
  u: noted('unreliable'),
  v: noted('other'),
  w: noted('other'),
  x: noted('other'),
  z: SENSELESS,
};

/** Flags of Eurostat written together: `bu`, `bep`. */
const TOGETHER = /^[bcdefinprsuz]{2,3}$/;

/** Codes of confidentiality (SDMX CL_CONF_STATUS): all but F, free, keep a value from being shown. */
const RESTRICTED = /^[acdegimnoprst]$/;

/** The same in words; stems, as people write them with any ending. */
const WORDS: readonly (readonly [RegExp, ObservationStatus])[] = [
  [/^(?:definitif|def$|revise|valide|normal|final|revised|complet)/, PLAIN],
  [/^(?:semi.definitif|sd$|prov$|provisoire|provisional)/, noted('provisional')],
  [/^(?:estime|estimation|estimated|impute)/, noted('estimated')],
  [/^(?:previsi|prevu|projection|forecast)/, noted('forecast')],
  [/^(?:manquant|donnee manquante|absent|non disponible|indisponible|missing)/, MISSING],
  [/^(?:non concerne|sans objet|non applicable|not applicable)/, SENSELESS],
  [/^(?:secret|confidenti|non diffus|suppressed)/, WITHHELD],
  [/^(?:bonne?$|tres bonne?|fiable|good|reliable|correcte?$|elevee?$)/, PLAIN],
  [
    /^(?:mauvaise?|moyen|passable|mediocre|faible|peu fiable|non fiable|a confirmer|a verifier|douteu|incertain|unreliable|poor)/,
    noted('unreliable'),
  ],
];

/** Reads a cell of a column of statuses (OBS_STATUS); undefined where it is none that we know. */
export function readObservationStatus(text: string): ObservationStatus | undefined {
  const plain = plainLetters(text.trim());
  if (plain === '') return PLAIN;
  const worded = WORDS.find(([pattern]) => pattern.test(plain));
  if (worded) return worded[1];
  const absence = plain.length > 1 ? readAbsence(plain) : undefined;
  if (absence) return { kind: 'absent', reason: absence.reason };
  const flags = TOGETHER.test(plain) ? [...plain] : plain.split(/[\s,;|/]+/);
  const read = flags.map((flag) => CODES[flag]);
  if (read.includes(undefined)) return undefined;
  // Of several flags the one that takes the value away says most.
  return (
    read.find((one) => one?.kind === 'absent') ?? read.find((one) => one?.kind === 'noted') ?? PLAIN
  );
}

/** Reads a cell of a column of confidentiality (CONF_STATUS, "Secret : oui"). */
export function readConfidentiality(text: string): ObservationStatus | undefined {
  const plain = plainLetters(text.trim());
  if (/^(?:|f|non?|0|faux|false|libre|free|public|diffusable)$/.test(plain)) return PLAIN;
  if (RESTRICTED.test(plain) || /^(?:oui|yes|1|vrai|true|secret|confidenti|non diffus)/.test(plain))
    return WITHHELD;
  return undefined;
}
