import type { Lang } from './lang.ts';

/** French words that end in s or x in the singular too. */
const INVARIABLE = /^(?:mois|temps|pays|fois|cours|bois|prix|voix|choix|jeux)$/i;

/**
 * Gives the form of a unit that goes with a number; units are written in the plural in the table.
 * French counts up to two in the singular, English one alone.
 *
 * @example unitForm('familles', 1, 'fr') // 'famille'
 */
export function unitForm(unit: string, value: number, lang: Lang): string {
  if (lang === 'fr') {
    if (Math.abs(value) >= 2) return unit;
    const [first = '', ...rest] = unit.split(' ');
    const singular = INVARIABLE.test(first) ? first : first.replace(/([^s])s$/, '$1');
    return [singular, ...rest].join(' ');
  }
  if (Math.abs(value) !== 1) return unit;
  if (unit === 'people') return 'person';
  return unit.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
}

/** Tells whether a unit is that of percentages. */
export function isPercent(unit: string): boolean {
  return /^(?:%|pour ?cent|per ?cent)$/i.test(unit.trim());
}

/** Gives the unit of a difference: two percentages differ by points, from 40 % to 44 % by four. */
export function differenceUnit(unit: string, lang: Lang): string {
  if (!isPercent(unit)) return unit;
  return lang === 'fr' ? 'points' : 'percentage points';
}
