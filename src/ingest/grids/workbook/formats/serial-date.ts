import type { SheetDate } from './date-text.ts';

const DAY = 86_400;
/** Days of the 1904 date system are 1,462 fewer (ECMA-376-1, 18.17.4.1). */
const OFFSET_1904 = 1462;
/** 31 December 9999, the last day that Excel shows. */
const LAST_DAY = 2_958_465;
/** 29 February 1900, a day that Excel has and the calendar has not. */
const LEAP_DAY = 60;

/** Gives the day and time of a serial number of Excel, to the second; undefined where it has none. */
export function serialDate(serial: number, from1904: boolean): SheetDate | undefined {
  const total = Math.round((from1904 ? serial + OFFSET_1904 : serial) * DAY);
  const day = Math.floor(total / DAY);
  const seconds = total - day * DAY;
  if (day < 0 || day > LAST_DAY) return undefined;
  // What Excel shows there, though no calendar has them: they are told as dates that do not exist.
  if (day === 0) return { year: 1900, month: 1, day: 0, seconds };
  if (day === LEAP_DAY) return { year: 1900, month: 2, day: 29, seconds };
  const date = new Date(Date.UTC(1899, 11, day < LEAP_DAY ? 31 : 30) + day * DAY * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    seconds,
  };
}
