/** A calendar day, counted from 1970-01-01 (day 0), in the proleptic Gregorian calendar. */
export type Day = number;

/** How precisely a period is known, from the finest to the coarsest. */
export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'year';

/** A span of whole days: `start` is its first day, `end` the day after its last. */
export interface Period {
  /** Canonical form: `2021`, `2021-S1`, `2021-T3`, `2021-07` or `2021-07-14`. */
  readonly id: string;
  readonly precision: Precision;
  readonly start: Day;
  readonly end: Day;
}

const MS_PER_DAY = 86_400_000;

/** Years that the programme's tables may hold; a number outside is a slip of the hand, not a date. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

/** Gives the day for a year, a month (1–12) and a day of the month. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return Date.UTC(year, month - 1, dayOfMonth) / MS_PER_DAY;
}

/** Gives the year, month (1–12) and day of the month of a day. */
export function dateParts(day: Day): {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
} {
  const date = new Date(day * MS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
  };
}

/** Gives the local calendar day of an instant: what a person there calls "today". */
export function dayOfInstant(date: Date): Day {
  return dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** Writes a day as `2021-07-14`. */
export function isoDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

const pad = (value: number) => String(value).padStart(2, '0');

export function yearPeriod(year: number): Period {
  return {
    id: String(year),
    precision: 'year',
    start: dayOf(year, 1, 1),
    end: dayOf(year + 1, 1, 1),
  };
}

const PATTERN = /^(\d{4})(?:-(?:S([12])|T([1-4])|(\d{2})(?:-(\d{2}))?))?$/;

/**
 * Reads a period in its canonical form, case and outer blanks aside.
 * Gives `undefined` for anything else, a month or a day that does not exist included.
 *
 * @example parsePeriod('2021-T3') // July to September 2021
 */
export function parsePeriod(text: string): Period | undefined {
  const match = PATTERN.exec(text.trim().toUpperCase());
  if (!match) return undefined;
  const [, yearText, half, quarter, month, dayOfMonth] = match;
  const year = Number(yearText);
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  if (half) {
    const first = half === '1' ? 1 : 7;
    return span(`${year}-S${half}`, 'half', year, first, 6);
  }
  if (quarter) return span(`${year}-T${quarter}`, 'quarter', year, Number(quarter) * 3 - 2, 3);
  if (!month) return yearPeriod(year);
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return undefined;
  if (!dayOfMonth) return span(`${year}-${month}`, 'month', year, monthNumber, 1);
  const start = dayOf(year, monthNumber, Number(dayOfMonth));
  const parts = dateParts(start);
  if (parts.month !== monthNumber || parts.dayOfMonth !== Number(dayOfMonth)) return undefined;
  return { id: `${year}-${month}-${dayOfMonth}`, precision: 'day', start, end: start + 1 };
}

/** Reads a period that is known to be one. Throws an Error for a text that is none. */
export function requirePeriod(id: string): Period {
  const period = parsePeriod(id);
  if (!period) throw new Error(`period: ${id}`);
  return period;
}

function span(
  id: string,
  precision: Precision,
  year: number,
  firstMonth: number,
  months: number,
): Period {
  return {
    id,
    precision,
    start: dayOf(year, firstMonth, 1),
    end: dayOf(year, firstMonth + months, 1),
  };
}

/**
 * Gives the period of a precision that holds a day.
 *
 * @example periodHolding(dayOf(2021, 7, 14), 'quarter').id // '2021-T3'
 */
export function periodHolding(day: Day, precision: Precision): Period {
  const { year, month, dayOfMonth } = dateParts(day);
  switch (precision) {
    case 'year':
      return yearPeriod(year);
    case 'half':
      return span(`${year}-S${month <= 6 ? 1 : 2}`, 'half', year, month <= 6 ? 1 : 7, 6);
    case 'quarter': {
      const quarter = Math.ceil(month / 3);
      return span(`${year}-T${quarter}`, 'quarter', year, quarter * 3 - 2, 3);
    }
    case 'month':
      return span(`${year}-${pad(month)}`, 'month', year, month, 1);
    case 'day':
      return {
        id: `${year}-${pad(month)}-${pad(dayOfMonth)}`,
        precision,
        start: day,
        end: day + 1,
      };
  }
}

const COARSENESS: Readonly<Record<Precision, number>> = {
  day: 0,
  month: 1,
  quarter: 2,
  half: 3,
  year: 4,
};

/** Tells whether `a` is a coarser precision than `b` (a year is coarser than a month). */
export function isCoarser(a: Precision, b: Precision): boolean {
  return COARSENESS[a] > COARSENESS[b];
}

/** Orders periods by start, then the coarser first. */
export function comparePeriods(a: Period, b: Period): number {
  return a.start - b.start || b.end - a.end;
}

/** Tells whether two periods share a day. */
export function overlaps(a: Period, b: Period): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Tells whether every day of `inner` is a day of `outer`. */
export function holds(outer: Period, inner: Period): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Tells whether a period is still running on a day, so that its figure may grow yet. */
export function isRunning(period: Period, today: Day): boolean {
  return period.precision !== 'day' && period.start <= today && today < period.end;
}
