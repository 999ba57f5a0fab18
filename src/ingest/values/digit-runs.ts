import { periodFault, periodOfDraft, type PeriodReading, suggestionOf } from './period-draft.ts';

/** Reads `202107`, but not `201207`, which may be 20/12/07: it ends with a year in two digits. */
export function readSixDigits(text: string): PeriodReading {
  const draft = { year: text.slice(0, 4), month: Number(text.slice(4)) };
  const inTheMiddle = Number(text.slice(2, 4));
  const isDay = inTheMiddle >= 1 && inTheMiddle <= 12;
  return isDay ? periodFault('unclear-part', suggestionOf(draft)) : periodOfDraft(draft);
}

/** Reads `20210714`, and explains `14072021`; since years begin with 19 to 21, none is a date both ways. */
export function readEightDigits(text: string): PeriodReading {
  const part = (from: number) => Number(text.slice(from, from + 2));
  const reading = periodOfDraft({ year: text.slice(0, 4), month: part(4), day: part(6) });
  if (reading.kind === 'period') return reading;
  const reversed = suggestionOf({ year: text.slice(4), month: part(2), day: part(0) });
  return reversed === '' ? reading : periodFault('not-a-period', reversed);
}

/** Day 0 of spreadsheets, for every day since March 1900. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;

/** Shows the date that a spreadsheet stores as `44391`; a number alone is never taken for a date. */
export function readSerial(text: string): PeriodReading {
  const date = new Date(SERIAL_EPOCH + Number(text) * MS_PER_DAY);
  const year = String(date.getUTCFullYear());
  const suggestion = suggestionOf({ year, month: date.getUTCMonth() + 1, day: date.getUTCDate() });
  return periodFault('serial', suggestion);
}
