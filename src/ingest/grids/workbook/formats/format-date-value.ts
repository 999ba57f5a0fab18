import { dateText, type DateParts } from './date-text.ts';

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:[.,]\d+)?))?)?Z?$/;
const WHOLE_DAY: DateParts = { year: true, month: 'number', day: true, time: 'clock' };

/** Writes a date stored in ISO form as the sheet shows it, to the second; another text as it stands. */
export function formatDateValue(value: string, shown: DateParts = WHOLE_DAY): string {
  const found = ISO.exec(value);
  if (!found) return value;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, rest = 0] = found
    .slice(1)
    .map((part: string | undefined) => Number((part ?? '0').replace(',', '.')));
  const seconds = hours * 3600 + minutes * 60 + Math.round(rest);
  if (seconds < 86_400) return dateText({ year, month, day, seconds }, shown);
  // Half a second before midnight is the next day.
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  const [nextYear, nextMonth] = [next.getUTCFullYear(), next.getUTCMonth() + 1];
  return dateText({ year: nextYear, month: nextMonth, day: next.getUTCDate(), seconds: 0 }, shown);
}
