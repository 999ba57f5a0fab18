import type { Period } from '../../model/period.ts';
import { type DigitDate, digitDate, inOrder, ordersOf } from './digit-dates.ts';
import { periodFault, periodOfDraft, type PeriodReading, suggestionOf } from './period-draft.ts';
import { PERIOD_FORMS } from './period-forms.ts';
import { periodText } from './period-text.ts';
import type { DateOrder } from './value-style.ts';

export type { PeriodReading } from './period-draft.ts';

/**
 * Reads a period as people and software write it: the canonical forms, dates in digits in the order
 * of their column, months by name, quarters, halves, years. A fault says why there is none, with the
 * canonical form where only one is meant.
 *
 * @example readPeriodText('3e trimestre 2021', 'day-first') // 2021-T3
 */
export function readPeriodText(cell: string, order: DateOrder): PeriodReading {
  const prepared = periodText(cell);
  if (!prepared) return periodFault('not-a-period');
  const { text, hasTime, universalHour } = prepared;
  const date = digitDate(text);
  const reading = date ? readDigitDate(date, order) : readForm(text);
  if (reading.kind === 'fault') return reading;
  if (hasTime && reading.period.precision !== 'day') return periodFault('not-a-period');
  const local = universalHour === undefined ? '' : dayInFrance(reading.period, universalHour);
  if (local !== '' && local !== reading.period.id) return periodFault('time-zone', local);
  return { ...reading, note: reading.note || prepared.note };
}

function readDigitDate(date: DigitDate, order: DateOrder): PeriodReading {
  const orders = ordersOf(date);
  if (orders.includes(order)) return periodOfDraft(inOrder(date, order));
  const [other] = orders;
  if (!other) return periodFault('impossible-date');
  return periodFault('other-order', suggestionOf(inOrder(date, other)));
}

function readForm(text: string): PeriodReading {
  for (const [pattern, read] of PERIOD_FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [, a = '', b = '', c = '', d = ''] = match;
    const reading = read(a, b, c, d);
    if (reading) return reading;
  }
  return periodFault('not-a-period');
}

const MS_PER_DAY = 86_400_000;
const MS_PER_HOUR = 3_600_000;
/** Canada writes dates in English as 2021-07-14. */
const FRENCH_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' });

/** Software that turns midnight in France into universal time writes the day before. */
function dayInFrance(day: Period, hour: number): string {
  return FRENCH_DAY.format(day.start * MS_PER_DAY + hour * MS_PER_HOUR);
}
