import type { Commune } from '../../src/model/territory.ts';

/** Any other number gives another set; this one is the day the programme was launched. */
export const SEED = 20_181_204;
export const FIRST_YEAR = 2019;
export const LAST_YEAR = 2025;
/** Id of the only source of the made-up set. */
export const SOURCE = 'fictif';

/** Flows grow a little more slowly than the population that they come from. */
const POPULATION_EXPONENT = 0.9;
/** The two towns of the Lot, where the programme has its offices, draw more than their size. */
const TOWNS: ReadonlyMap<string, number> = new Map([
  ['46042', 1.7],
  ['46102', 1.5],
]);

/** How much of a flow a commune draws, beside the others. */
export function weightOf({ code, population }: Commune): number {
  return population ** POPULATION_EXPONENT * (TOWNS.get(code) ?? 1);
}

export const twoDigits = (value: number) => String(value).padStart(2, '0');

/** Joins lines that hold no comma or quote of their own. */
export const csv = (lines: readonly string[]) => `${lines.join('\n')}\n`;
