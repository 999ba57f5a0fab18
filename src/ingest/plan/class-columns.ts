import { numberRange } from '../values/number-range.ts';
import { labelStems, stemSet } from './header-words.ts';
import type { SheetColumn } from './sheet-columns.ts';

/** Words of headers of classes: "Tranche d'âge", "Taille de l'entreprise". */
const CLASSES: ReadonlySet<string> = stemSet('âge ages tranche tranches classe taille age');

/** Share of the cells of a column that are classes, over which it is one of them. */
const LEAST = 0.8;

/** Tells whether a column holds classes of ages or of sizes: "moins de 25 ans" is no value under 25. */
export function isClasses(column: SheetColumn): boolean {
  if (!labelStems(column.header).some((word) => CLASSES.has(word))) return false;
  return column.shareOf('classes', (text) => numberRange(text) !== undefined) >= LEAST;
}
