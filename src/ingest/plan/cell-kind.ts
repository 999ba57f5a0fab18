import { type AboutSheet, isNumber, namesPeriod } from './about-sheet.ts';
import { isUnit } from './unit-words.ts';

/** What a cell looks like, to tell headers from data. */
export type CellKind = 'blank' | 'number' | 'period' | 'place' | 'contact' | 'mark' | 'label';

/** A year over columns of values, with their unit: "2022 (€)", "2023 (habitants)". */
const YEAR_WITH_UNIT = /^(?:19|20)\d\d\s*\(([^()]+)\)$/;

/** Tells what a cell looks like. A year is a period. */
export function cellKind(about: AboutSheet, cell: string): CellKind {
  const text = cell.trim();
  if (text === '') return 'blank';
  if (namesPeriod(about, text)) return 'period';
  if (isUnit(YEAR_WITH_UNIT.exec(text)?.[1] ?? '')) return 'period';
  if (text.includes('@')) return 'contact';
  if (about.findPlace(text)) return 'place';
  if (isNumber(about, text) || /^[-+−]?\d[\d\s.,]*%?$/.test(text)) return 'number';
  return /\p{L}|%|€/u.test(text) ? 'label' : 'mark';
}
