import type { AbsenceReason, Measure } from '../model/measure.ts';
import { type Qualifier, QUALIFIERS } from '../model/qualifier.ts';
import { foldText } from './fold-text.ts';
import { numberFault } from './number-fault.ts';
import { readAbsence } from './read-absence.ts';
import { readNumber } from './read-number.ts';
import type { Remarks } from './remarks.ts';

const ABSENT: Readonly<Record<AbsenceReason, Measure>> = {
  'not-reported': { kind: 'absent', reason: 'not-reported' },
  'not-applicable': { kind: 'absent', reason: 'not-applicable' },
  withheld: { kind: 'absent', reason: 'withheld' },
};

/**
 * Reads a value and how exactly it is known, or why there is none. An absent value is never zero
 * and has no qualifier. Gives undefined, and says why, where the row must be set aside.
 */
export function readMeasure(
  value: string,
  qualifier: string,
  column: string,
  row: number,
  remarks: Remarks,
): Measure | undefined {
  const number = value === '' ? undefined : readNumber(value);
  const reason = number === undefined ? readAbsence(value) : undefined;
  if (reason) return ABSENT[reason];
  const known = readQualifier(qualifier);
  if (known === undefined) {
    const params = { allowed: QUALIFIERS.join(', ') };
    const detail = { row, column: 'qualificatif', value: qualifier, params };
    remarks.add('qualifier-unknown', 'error', detail);
  }
  if (number === undefined) {
    const params = { ...numberFault(value) };
    remarks.add('value-invalid', 'error', { row, column, value, params });
    return undefined;
  }
  return known && { kind: 'value', value: number, qualifier: known };
}

/** Reads a qualifier, `exact` where the cell is empty; capitals, accents and spaces do not matter. */
export function readQualifier(text: string): Qualifier | undefined {
  if (text === '') return 'exact';
  const folded = foldText(text);
  return QUALIFIERS.find((qualifier) => qualifier === folded);
}

/** Writes a measure in the words of the tables: `500`, `plus_de 500`, `withheld`. */
export function measureText(measure: Measure): string {
  if (measure.kind === 'absent') return measure.reason;
  const { value, qualifier } = measure;
  return qualifier === 'exact' ? String(value) : `${qualifier} ${value}`;
}
