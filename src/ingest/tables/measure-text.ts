import type { Measure } from '../../model/measure.ts';

/** Writes a measure in the words of the tables: `500`, `plus_de 500`, `withheld`. */
export function measureText(measure: Measure): string {
  if (measure.kind === 'absent') return measure.reason;
  const { value, qualifier } = measure;
  return qualifier === 'exact' ? String(value) : `${qualifier} ${value}`;
}
