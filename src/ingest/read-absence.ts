import type { AbsenceReason } from '../model/measure.ts';

const REASONS: ReadonlyMap<string, AbsenceReason> = new Map([
  ['', 'not-reported'],
  ['nd', 'not-reported'],
  ['nc', 'not-reported'],
  ['///', 'not-applicable'],
  ['so', 'not-applicable'],
  ['s', 'withheld'],
  ['c', 'withheld'],
]);

/** `<5`: counts under a threshold are withheld so that nobody can be recognised. */
const UNDER_THRESHOLD = /^<\s*\d+$/;

/** Reads why a cell has no value, or gives undefined where it has one (or something else). */
export function readAbsence(text: string): AbsenceReason | undefined {
  return REASONS.get(text.toLowerCase()) ?? (UNDER_THRESHOLD.test(text) ? 'withheld' : undefined);
}
