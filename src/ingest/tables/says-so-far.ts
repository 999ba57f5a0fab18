import { recordAt } from '../grids/grid.ts';
import type { PlannedPart } from '../planned-part.ts';
import { plainLetters } from '../values/cell-text.ts';

/** Words by which a title says that each value counts all those before it: "cumul au 30 juin". */
const SO_FAR =
  /\b(?:cumuls?|cumulee?s?|cumulatifs?|cumulative|year to date|ytd|depuis (?:le 1er |le debut |janvier)|since january)\b/;

/** Gives the title or the note of a sheet that says that its values are running totals, '' where none does. */
export function saysSoFar({ part, grid, proposal: { plan } }: PlannedPart): string {
  const texts = [...plan.layout.skipped]
    .filter(([, reason]) => reason === 'title' || reason === 'note')
    .map(([record]) => recordAt(grid, record).join(' ').trim());
  return [...texts, part.sheet].find((text) => SO_FAR.test(plainLetters(text))) ?? '';
}
