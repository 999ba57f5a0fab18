import { type Period, type Precision, periodHolding } from '../../model/period.ts';
import { fieldOfHeader } from '../plan/field-index.ts';
import { readPeriodText } from '../values/read-period.ts';
import { DATE_ORDERS, type DateOrder } from '../values/value-style.ts';

/** What headers say that each of their cells is. */
const PARTS: Readonly<Record<string, Precision>> = {
  annee: 'year',
  semestre: 'half',
  trimestre: 'quarter',
  mois: 'month',
};

/** Months, quarters, halves or years written as one of their days. */
interface DatedParts {
  readonly precision: Precision;
  /** In which all of them are the first day of theirs, or all the last. */
  readonly order: DateOrder;
  /** A cell that is such a day, and what it stands for. */
  readonly example: string;
  readonly readAs: string;
}

/**
 * Tells whether the cells under « Mois », « Trimestre », « Semestre » or « Année » are dates, all the
 * first day of theirs or all the last: spreadsheets and databases write March 2021 as 01/03/2021.
 *
 * @param orders those in which the dates may be read, the likelier first
 */
export function findDatedParts(
  header: string,
  texts: readonly string[],
  orders: readonly DateOrder[] = DATE_ORDERS,
): DatedParts | undefined {
  const precision = PARTS[fieldOfHeader('chiffres', header)?.field ?? ''];
  if (precision === undefined) return undefined;
  for (const order of orders) {
    const days = texts.flatMap((text) => {
      const reading = readPeriodText(text.trim(), order);
      const isDay = reading.kind === 'period' && reading.period.precision === 'day';
      return isDay ? [{ text, day: reading.period }] : [];
    });
    const isEdge = (edge: 'start' | 'end') =>
      days.every(({ day }) => day[edge] === periodHolding(day.start, precision)[edge]);
    const [first] = days;
    if (!first || !(isEdge('start') || isEdge('end'))) continue;
    const readAs = periodHolding(first.day.start, precision).id;
    return { precision, order, example: first.text, readAs };
  }
  return undefined;
}

/** Gives the part of time that a day stands for; any other period is itself. */
export function partOfDay(period: Period, { precision }: DatedParts): Period {
  return period.precision === 'day' ? periodHolding(period.start, precision) : period;
}
