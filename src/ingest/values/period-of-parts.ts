import { dateParts, holds } from '../../model/period.ts';
import { monthNamed } from './month-names.ts';
import { periodFault, periodOfDraft, type PeriodReading } from './period-draft.ts';
import { periodText } from './period-text.ts';
import { readPeriodText } from './read-period.ts';

/** Cells of a row that give a period in parts, as written; a part is absent or '' where not given. */
export interface PeriodParts {
  readonly year: string;
  readonly half?: string;
  readonly quarter?: string;
  readonly month?: string;
  readonly day?: string;
}

/** `7`, `07`, `7.0`, `M07`, `07 - juillet`. */
const MONTH_NUMBER = /^m?(\d{1,2})(?:[.,]0+)?(?:[ -]+([a-z]+)\.?)?$/;
const HALF =
  /^(?:(?:s|h|semestre) ?)?([12])(?:[.,]0+)?(?:(?:er|e|eme|nd|d|st)? ?(?:s|h|semestre|half)?)$/;
const QUARTER =
  /^(?:(?:t|q|trim\.?|trimestre|quarter) ?)?([1-4])(?:[.,]0+)?(?:(?:er|e|eme|st|nd|rd|th)? ?(?:t|q|trim\.?|trimestre|quarter)?)$/;
const DAY = /^(\d{1,2})(?:[.,]0+|er)?$/;
const YEAR = /^(\d{4}|\d{2})(?:[.,]0+)?$/;

/**
 * Makes the finest period that the parts give. A fault where a part is not one, where the day has no
 * month, or where two parts disagree: July is not in the first quarter.
 *
 * @example periodOfParts({ year: '2021', month: 'juil.' }) // 2021-07
 */
export function periodOfParts(parts: PeriodParts): PeriodReading {
  const year = YEAR.exec(plain(parts.year))?.[1];
  const half = readPart(parts.half, numberBy(HALF));
  const quarter = readPart(parts.quarter, numberBy(QUARTER));
  const month = readPart(parts.month, (text) => readMonth(text) ?? readMonthOf(text, year));
  const day = readPart(parts.day, numberBy(DAY));
  if (half === WRONG || quarter === WRONG || month === WRONG || day === WRONG) {
    return periodFault('not-a-period');
  }
  if (year === undefined) {
    return periodFault(plain(parts.year) === '' ? 'year-missing' : 'not-a-period');
  }
  if (day !== undefined && month === undefined) return periodFault('unclear-part');
  const finest =
    month !== undefined
      ? { year, month, ...(day === undefined ? {} : { day }) }
      : quarter !== undefined
        ? { year, quarter }
        : { year, ...(half === undefined ? {} : { half }) };
  const reading = periodOfDraft(finest);
  const coarser = [half === undefined ? {} : { half }, quarter === undefined ? {} : { quarter }];
  return coarser.every((part) => agrees(reading, periodOfDraft({ year, ...part })))
    ? reading
    : periodFault('parts-disagree');
}

/** A part that is given and cannot be read. */
const WRONG = 'wrong';

function readPart(
  cell: string | undefined,
  read: (text: string) => number | undefined,
): number | undefined | typeof WRONG {
  const text = plain(cell ?? '');
  return text === '' ? undefined : (read(text) ?? WRONG);
}

const numberBy = (pattern: RegExp) => (text: string) => {
  const digits = pattern.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

function readMonth(text: string): number | undefined {
  const [, digits, name] = MONTH_NUMBER.exec(text) ?? [];
  if (digits === undefined) return monthNamed(text);
  const month = Number(digits);
  return name === undefined || monthNamed(name) === month ? month : undefined;
}

/** A column of months may repeat the year: `2021-07`, `juil. 2021`. */
function readMonthOf(text: string, year: string | undefined): number | undefined {
  const reading = readPeriodText(text, 'day-first');
  if (reading.kind === 'fault' || reading.period.precision !== 'month') return undefined;
  const { year: itsYear, month } = dateParts(reading.period.start);
  return itsYear === Number(year) ? month : undefined;
}

function agrees(fine: PeriodReading, coarse: PeriodReading): boolean {
  if (fine.kind === 'fault' || coarse.kind === 'fault') return true;
  return holds(coarse.period, fine.period);
}

function plain(cell: string): string {
  return periodText(cell)?.text ?? cell;
}
