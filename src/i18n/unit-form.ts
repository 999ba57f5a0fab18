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
