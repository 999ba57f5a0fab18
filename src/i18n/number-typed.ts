import type { Lang } from './lang.ts';

/** A number as it is typed in French or in English: "1 250,5", "-3", "0.25". */
const TYPED = /^[-−+]?(?:\d[\d\s]*)?(?:[.,]\d*)?$/;
/** With the commas that English puts between thousands: "1,250", "12,345.6". */
const GROUPED = /^[-−+]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;

/**
 * Reads a number typed in a field, blanks between digits and a decimal comma allowed; in English,
 * commas between thousands too. NaN for anything else.
 *
 * @example numberTyped('1 250,5', 'fr') // 1250.5
 */
export function numberTyped(text: string, lang: Lang): number {
  const typed = text.trim();
  if (lang === 'en' && GROUPED.test(typed)) return numberIn(typed.replaceAll(',', ''));
  if (!/\d/.test(typed) || !TYPED.test(typed)) return NaN;
  return numberIn(typed);
}

/**
 * Writes a number for a field, all its digits and nothing between them, as `numberTyped` reads it.
 *
 * @example numberWritten(1250.5, 'fr') // '1250,5'
 */
export function numberWritten(value: number, lang: Lang): string {
  return lang === 'fr' ? String(value).replace('.', ',') : String(value);
}

function numberIn(typed: string): number {
  return Number(typed.replace(/\s/g, '').replace('−', '-').replace(',', '.'));
}
