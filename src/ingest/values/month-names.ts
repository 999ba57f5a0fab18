import { plainLetters } from './cell-text.ts';

/** French and English names, in the order of the year. */
const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'january'],
  ['fevrier', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['aout', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
];
const SHORTEST = 3;

/**
 * Gives the month (1–12) that a name, or its first letters with or without a point, stands for in
 * French or English. "jui." may be June or July, and is none.
 *
 * @example monthNamed('Févr.') // 2
 */
export function monthNamed(text: string): number | undefined {
  const letters = plainLetters(text).replace(/\.$/, '');
  if (letters.length < SHORTEST) return undefined;
  const months = MONTHS.flatMap((names, index) =>
    names.some((name) => name.startsWith(letters)) ? [index + 1] : [],
  );
  return months.length === 1 ? months[0] : undefined;
}
