/** How a French reader expects a qualifier, a value and a period of `data/` to be written. */

const QUALIFIERS: Readonly<Record<string, string>> = {
  '': '',
  exact: '',
  plus_de: 'plus de ',
  au_moins: 'au moins ',
  pres_de: 'près de ',
  environ: 'environ ',
  moins_de: 'moins de ',
};

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/**
 * Writes a value of a table in words, with ordinary spaces.
 *
 * @example valueInWords('1500', 'plus_de') // 'plus de 1 500'
 */
export function valueInWords(value: string, qualifier: string): string {
  const before = QUALIFIERS[qualifier];
  if (before === undefined) throw new Error(`qualifier: ${qualifier}`);
  return `${before}${value.replace(/\B(?=(\d{3})+$)/g, ' ')}`;
}

/**
 * Writes a period in words: a year, a month or a day.
 *
 * @example periodInWords('2022-01-01') // '1er janvier 2022'
 */
export function periodInWords(id: string): string {
  const [year = '', month, day] = id.split('-');
  if (month === undefined) return year;
  const monthAndYear = `${MONTHS[Number(month) - 1]} ${year}`;
  if (day === undefined) return monthAndYear;
  return `${day === '01' ? '1er' : Number(day)} ${monthAndYear}`;
}

/** Replaces the no-break spaces of French typography by ordinary ones, and runs by one. */
export function ordinarySpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
