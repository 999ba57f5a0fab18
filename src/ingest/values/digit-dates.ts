import type { DateOrder } from './value-style.ts';

/** A date in digits that ends with its year: what stands first and second is for its column to say. */
export interface DigitDate {
  readonly first: number;
  readonly second: number;
  readonly year: string;
}

const DIGIT_DATE = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/;

/** Parts a prepared text (`periodText`) into a date in digits, or gives undefined. */
export function digitDate(text: string): DigitDate | undefined {
  const [, first, , second, year] = DIGIT_DATE.exec(text) ?? [];
  if (first === undefined || second === undefined || year === undefined) return undefined;
  return { first: Number(first), second: Number(second), year };
}

export function inOrder({ first, second, year }: DigitDate, order: DateOrder) {
  return order === 'day-first'
    ? { year, month: second, day: first }
    : { year, month: first, day: second };
}

/** Tells in which orders a date can be: a month is twelve at most. */
export function ordersOf({ first, second }: DigitDate): readonly DateOrder[] {
  const orders: DateOrder[] = [];
  if (second <= 12) orders.push('day-first');
  if (first <= 12) orders.push('month-first');
  return orders;
}
