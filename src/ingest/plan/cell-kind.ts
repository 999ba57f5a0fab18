import { type AboutSheet, isNumber, namesPeriod } from './about-sheet.ts';

/** What a cell looks like, to tell headers from data. */
export type CellKind = 'blank' | 'number' | 'period' | 'place' | 'contact' | 'mark' | 'label';

/** Tells what a cell looks like. A year is a period. */
export function cellKind(about: AboutSheet, cell: string): CellKind {
  const text = cell.trim();
  if (text === '') return 'blank';
  if (namesPeriod(about, text)) return 'period';
  if (text.includes('@')) return 'contact';
  if (about.findPlace(text)) return 'place';
  if (isNumber(about, text) || /^[-+−]?\d[\d\s.,]*%?$/.test(text)) return 'number';
  return /\p{L}|%|€/u.test(text) ? 'label' : 'mark';
}
