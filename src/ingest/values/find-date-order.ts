import { type DigitDate, digitDate, inOrder, ordersOf } from './digit-dates.ts';
import { suggestionOf } from './period-draft.ts';
import { periodText } from './period-text.ts';
import type { DateOrder, StyleFinding } from './value-style.ts';

interface Cell {
  readonly text: string;
  readonly date: DigitDate;
  readonly orders: readonly DateOrder[];
}

/**
 * Finds whether a column puts days or months first in dates like 03/04/2021, from all its distinct
 * cells: a number over twelve proves the order. Without proof the French order is proposed, and the
 * finding is ambiguous unless every date is the same both ways.
 */
export function findDateOrder(texts: readonly string[]): StyleFinding<DateOrder> {
  const cells = texts.flatMap((text): Cell[] => {
    const prepared = /\d/.test(text) ? periodText(text) : undefined;
    const date = prepared && digitDate(prepared.text);
    const orders = date ? ordersOf(date) : [];
    return date && orders.length > 0 ? [{ text, date, orders }] : [];
  });
  const proofsOf = (order: DateOrder) =>
    cells.filter(({ orders }) => orders.length === 1 && orders[0] === order).length;
  const days = proofsOf('day-first');
  const months = proofsOf('month-first');
  const style: DateOrder = months > days ? 'month-first' : 'day-first';
  const other: DateOrder = style === 'day-first' ? 'month-first' : 'day-first';
  const against = cells.filter(({ orders }) => !orders.includes(style)).map(({ text }) => text);
  const isProven = days > 0 !== months > 0;
  const unsure = isProven ? undefined : cells.find(differs);
  if (!unsure) {
    return {
      style,
      other: style,
      ambiguous: false,
      against,
      example: '',
      readAs: '',
      otherwise: '',
    };
  }
  const read = (order: DateOrder) => suggestionOf(inOrder(unsure.date, order));
  const [readAs, otherwise] = [read(style), read(other)];
  return { style, other, ambiguous: true, against, example: unsure.text, readAs, otherwise };
}

function differs({ date, orders }: Cell): boolean {
  return orders.length === 2 && date.first !== date.second;
}
