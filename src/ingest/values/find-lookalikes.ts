import type { PeriodFaultReason } from './period-draft.ts';
import { isNextYear } from './period-forms.ts';
import { periodText } from './period-text.ts';

const WEEK_OR_HALF = /^s ?(\d{1,2})[ ._/-]*\d{4}$|^\d{4}[ ._/-]*s ?(\d{1,2})$/;
const YEARS_OR_MONTH = /^(\d{4})[-/](\d{2})$/;
const HALVES = 2;
const MONTHS = 12;

/**
 * Finds cells that look like periods alone, but not beside the others of their column: `2021-S1` is
 * a week where `2021-S28` stands too, `2011-12` is two years where `2012-13` does. They must be set
 * aside with the reason given, though `readPeriodText` reads them.
 */
export function findLookalikes(texts: readonly string[]): ReadonlyMap<string, PeriodFaultReason> {
  const weeks: string[] = [];
  const years: string[] = [];
  let hasWeeks = false;
  let hasYears = false;
  for (const cell of texts) {
    const text = /\d/.test(cell) ? periodText(cell)?.text : undefined;
    if (text === undefined) continue;
    const [, first, last] = WEEK_OR_HALF.exec(text) ?? [];
    const [, year, short] = YEARS_OR_MONTH.exec(text) ?? [];
    const number = Number(first ?? last);
    if (number > HALVES) hasWeeks = true;
    else if (number > 0) weeks.push(cell);
    if (year === undefined || short === undefined || !isNextYear(year, short)) continue;
    if (Number(short) > MONTHS) hasYears = true;
    else years.push(cell);
  }
  return new Map([
    ...(hasWeeks ? weeks : []).map((cell) => [cell, 'week'] as const),
    ...(hasYears ? years : []).map((cell) => [cell, 'two-years'] as const),
  ]);
}
