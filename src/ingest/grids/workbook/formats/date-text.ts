/** What a format shows of a date. */
export interface DateParts {
  readonly year: boolean;
  /** `name`: in letters. `quarter`: no more than the quarter. */
  readonly month: 'none' | 'number' | 'name' | 'quarter';
  readonly day: boolean;
  /** `elapsed`: hours may go past 24. */
  readonly time: 'none' | 'clock' | 'elapsed';
}

/** A date of a sheet; `month` and `day` may be none that a calendar has (1900-02-29). */
export interface SheetDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** Seconds since midnight. */
  readonly seconds: number;
}

const MONTHS = [
  ['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
].flat();

const two = (number: number) => String(number).padStart(2, '0');

/** Writes a number of seconds as `26:30:00`: hours may go past 24. */
export function clockText(seconds: number): string {
  const rest = Math.abs(seconds);
  const clock = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60].map(two).join(':');
  return seconds < 0 ? `-${clock}` : clock;
}

/**
 * Writes what the sheet shows of a date: `2021-07-14`, with `T09:30:00` where a time is shown that is
 * not midnight, `2021-07`, `2021-T3`, `2021`, or a month, a day or a time alone.
 */
export function dateText(date: SheetDate, shown: DateParts): string {
  const year = String(date.year).padStart(4, '0');
  const month = two(date.month);
  if (!shown.day && shown.month === 'none') return shown.year ? year : clockText(date.seconds);
  if (!shown.day) {
    if (shown.month === 'quarter') return `${year}-T${Math.ceil(date.month / 3)}`;
    if (shown.year) return `${year}-${month}`;
    return shown.month === 'name' ? (MONTHS[date.month - 1] ?? month) : month;
  }
  if (!shown.year && shown.month === 'none') return two(date.day);
  const day = `${year}-${month}-${two(date.day)}`;
  return shown.time !== 'none' && date.seconds > 0 ? `${day}T${clockText(date.seconds)}` : day;
}
