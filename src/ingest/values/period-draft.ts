import { FIRST_YEAR, LAST_YEAR, parsePeriod, type Period } from '../../model/period.ts';

/** Why a cell is not read as a period. */
export const PERIOD_FAULTS = [
  'not-a-period',
  'impossible-date',
  'year-outside',
  'year-missing',
  'other-order',
  'serial',
  'two-years',
  'several-dates',
  'week',
  'unclear-part',
  'vague',
  'time-zone',
  'parts-disagree',
] as const;
export type PeriodFaultReason = (typeof PERIOD_FAULTS)[number];

/**
 * What must be said of a period that was read: its year has two digits, a time of day or a mark
 * beside it was left out. '' where nothing must.
 */
export type PeriodNote = '' | 'two-digit-year' | 'time' | 'mark';

export type PeriodReading =
  { readonly kind: 'period'; readonly period: Period; readonly note: PeriodNote } | PeriodFault;

export interface PeriodFault {
  readonly kind: 'fault';
  readonly reason: PeriodFaultReason;
  /** A period in its canonical form, or '' where none is certain. */
  readonly suggestion: string;
}

export function periodFault(reason: PeriodFaultReason, suggestion = ''): PeriodFault {
  return { kind: 'fault', reason, suggestion };
}

/**
 * A way of writing periods, in plain letters. It reads the groups of its pattern, '' where one is
 * not there, and gives undefined where a word in it is not what it looked like.
 */
export type PeriodForm = readonly [
  pattern: RegExp,
  read: (a: string, b: string, c: string, d: string) => PeriodReading | undefined,
];

/** A period as its parts, before it is known to exist. */
export interface PeriodDraft {
  /** As written, in two digits or four. */
  readonly year: string;
  readonly half?: number;
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: number;
}

/** Two digits under it are of the 2000s, as in Excel (Microsoft: "two-digit years", 2029 rule). */
const TWO_DIGIT_PIVOT = 30;

/** Makes the period of a draft, or says why there is none. */
export function periodOfDraft(draft: PeriodDraft): PeriodReading {
  const isShort = draft.year.length === 2;
  const year = isShort ? fullYear(Number(draft.year)) : Number(draft.year);
  if (year < FIRST_YEAR || year > LAST_YEAR) return periodFault('year-outside');
  const period = parsePeriod(canonical(year, draft));
  if (!period) return periodFault('impossible-date');
  return { kind: 'period', period, note: isShort ? 'two-digit-year' : '' };
}

function fullYear(short: number): number {
  return short < TWO_DIGIT_PIVOT ? 2000 + short : 1900 + short;
}

const two = (part: number) => String(part).padStart(2, '0');

function canonical(year: number, { half, quarter, month, day }: PeriodDraft): string {
  if (half !== undefined) return `${year}-S${half}`;
  if (quarter !== undefined) return `${year}-T${quarter}`;
  if (month === undefined) return String(year);
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

/** The canonical form of a draft's period, or '' where it does not exist. */
export function suggestionOf(draft: PeriodDraft): string {
  const reading = periodOfDraft(draft);
  return reading.kind === 'period' ? reading.period.id : '';
}
