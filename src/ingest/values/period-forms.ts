import { readEightDigits, readSerial, readSixDigits } from './digit-runs.ts';
import { monthNamed } from './month-names.ts';
import { PART_FORMS } from './part-forms.ts';
import {
  periodFault,
  type PeriodForm,
  periodOfDraft,
  type PeriodDraft,
  type PeriodReading,
  suggestionOf,
} from './period-draft.ts';

const WEEK = '(?:w|week|sem(?:aine)?\\.?|s) ?\\d{1,2}';

/** In digits only; dates that end with their year are not here: their column orders them. */
const DIGIT_FORMS: readonly PeriodForm[] = [
  [/^(\d{4})(?:[.,]0+)?$/, (year) => periodOfDraft({ year })],
  // A year that a spreadsheet has grouped like a number.
  [/^([12])[ .,](\d{3})$/, (a, b) => periodFault('not-a-period', suggestionOf({ year: a + b }))],
  [
    /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/,
    (year, _mark, month, day) => periodOfDraft({ year, month: Number(month), day: Number(day) }),
  ],
  [/^(\d{4})[-/](\d{1,2})$/, readYearAndPart],
  [/^(\d{1,2})[-/.](\d{4})$/, (month, year) => periodOfDraft({ year, month: Number(month) })],
  [/^\d{4}(?:[-/]| a | et | to )\d{4}$/, () => periodFault('two-years')],
  [/^(\d{5}(?:[.,]\d+)?)$/, (text) => readSerial(text.replace(',', '.'))],
  [/^(\d{6})$/, readSixDigits],
  [/^(\d{8})$/, readEightDigits],
  [/^(\d{1,2})[-/](\d{1,2})$/, readWithoutYear],
];

/** With a month's name. */
const NAMED_FORMS: readonly PeriodForm[] = [
  [
    /^(\d{1,2})(?:er|st|nd|rd|th)?[ .-]*(?:of )?([a-z]+)\.?[ .,/-]*(\d{4}|\d{2})$/,
    (day, name, year) => named(name, { year, day: Number(day) }),
  ],
  [
    /^([a-z]+)\.?(?:[ .,'/-]*(\d{4})|[.'/-]+(\d{2}))$/,
    (name, year, short) => named(name, { year: year || short }),
  ],
  [/^([a-z]+)\.? (\d{2})$/, readNameAndNumber],
  [/^(\d{4})[ /-]?([a-z]+)\.?$/, (year, name) => named(name, { year })],
  [
    /^(\d{4})[ /-]([a-z]+)\.?[ /-](\d{1,2})$/,
    (year, name, day) => named(name, { year, day: Number(day) }),
  ],
  [
    /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/,
    (name, day, year) => named(name, { year, day: Number(day) }),
  ],
  [
    /^(?:\d{1,2}(?:er)?[ .-]*)?([a-z]+)\.?(?: \d(?:st|nd|rd|th)?)?$/,
    (name) => (monthNamed(name) === undefined ? undefined : periodFault('year-missing')),
  ],
];

/** What is a period to a reader, and none here. */
const REFUSED_FORMS: readonly PeriodForm[] = [
  [
    new RegExp(`^${WEEK}[ ._/-]*\\d{4}$|^\\d{4}[ ._/-]*${WEEK}(?:-?\\d)?$|^${WEEK}$`),
    () => periodFault('week'),
  ],
  [
    /^(?:mi|fin|debut|courant|ete|hiver|printemps|automne|avant|apres|depuis|vers)\b.*\d/,
    () => periodFault('vague'),
  ],
  [
    /^(?:du|de|from|entre|between)\b.*\d|\d.* (?:au|a|to|et|and) .*\d/,
    () => periodFault('several-dates'),
  ],
];

/** Every form; the first that fits reads. */
export const PERIOD_FORMS: readonly PeriodForm[] = [
  ...DIGIT_FORMS,
  ...PART_FORMS,
  ...NAMED_FORMS,
  ...REFUSED_FORMS,
];

function named(name: string, draft: Omit<PeriodDraft, 'month'>): PeriodReading | undefined {
  const month = monthNamed(name);
  return month === undefined ? undefined : periodOfDraft({ ...draft, month });
}

/** "juillet 21" may be a day of July as well, unlike a spreadsheet's "juil-21". */
function readNameAndNumber(name: string, year: string): PeriodReading | undefined {
  const month = monthNamed(name);
  return month === undefined
    ? undefined
    : periodFault('unclear-part', suggestionOf({ year, month }));
}

/** `2021-7` is July, but `2021-1` to `2021-4` may be quarters; `2021-22` is two years. */
function readYearAndPart(year: string, part: string): PeriodReading {
  if (part.length === 2 && Number(part) > 12 && isNextYear(year, part)) {
    return periodFault('two-years');
  }
  const isUnclear = part.length === 1 && Number(part) <= 4;
  return isUnclear ? periodFault('unclear-part') : periodOfDraft({ year, month: Number(part) });
}

/** Tells whether two digits are those of the year after: 2021-22, 1999-00. */
export function isNextYear(year: string, short: string): boolean {
  return (Number(year) + 1) % 100 === Number(short);
}

/** `14/07` has no year; `07/21` can only be July 2021. */
function readWithoutYear(first: string, second: string): PeriodReading {
  const isMonthAndYear = Number(second) > 12 && second.length === 2;
  const suggestion = isMonthAndYear ? suggestionOf({ year: second, month: Number(first) }) : '';
  return periodFault('year-missing', suggestion);
}
