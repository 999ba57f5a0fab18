import { recordAt } from '../grids/grid.ts';
import { baseName } from '../plan/sheet-at-hand.ts';
import type { SkipReason } from '../plan/sheet-plan.ts';
import type { PlannedPart } from '../planned-part.ts';
import { plainLetters } from '../values/cell-text.ts';

/** Words by which a title says that each value counts all those before it: "cumul au 30 juin". */
const SO_FAR =
  /\b(?:cumuls?|cumulee?s?|cumulatifs?|cumulative|year to date|ytd|depuis (?:le 1er |le debut |janvier)|since january)\b/;

/** Words by which a title says that numbers are no counts of what happened: goals, averages, ranks. */
const NO_COUNTS =
  /\b(?:moyennes?|medianes?|taux|indices?|base 100|objectifs?|previsions?|previsionnel(?:le)?s?|projections?|projetee?s?|rangs?|glissante?s?|densites?|ratios?|par rapport a|averages?|means?|medians?|rates?|targets?|forecasts?|ranks?|rolling)\b/;

/** Gives the title or the note of a sheet that says that its values are running totals, '' where none does. */
export function saysSoFar(part: PlannedPart): string {
  return told(SO_FAR, part, ['title', 'note']);
}

/** Gives the title of a sheet that says that its values are no counts, '' where none does. */
export function saysNoCounts(part: PlannedPart): string {
  return told(NO_COUNTS, part, ['title']);
}

function told(
  words: RegExp,
  { part, grid, proposal: { plan } }: PlannedPart,
  reasons: readonly SkipReason[],
): string {
  const texts = [...plan.layout.skipped]
    .filter(([, reason]) => reasons.includes(reason))
    .map(([record]) => recordAt(grid, record).join(' ').trim());
  const names = [part.sheet, baseName(part.file)];
  const plain = (text: string) => plainLetters(text).replace(/[-_]/g, ' ');
  return [...texts, ...names].find((text) => words.test(plain(text))) ?? '';
}
