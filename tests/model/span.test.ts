import { describe, expect, it } from 'vitest';
import { spanHolds, spanMeets } from '../../src/model/span.ts';
import { period } from './in-words.ts';

/** The days of two periods, from the first of one to the last of the other; '' leaves it open. */
const span = (first: string, last: string) => ({
  from: first === '' ? undefined : period(first).start,
  to: last === '' ? undefined : period(last).end,
});

describe('a span', () => {
  it.each([
    ['2020', '2021', '2020', true, true],
    ['2020', '2021', '2021-12-31', true, true],
    ['2020', '2021', '2022-01-01', false, false],
    ['2020', '2021', '2019-12-31', false, false],
    ['2020-07', '2021', '2020', false, true],
    ['2020', '2021-06', '2021', false, true],
    ['2020-07', '2020-07', '2020', false, true],
    ['', '2021', '1900', true, true],
    ['', '2021', '2022', false, false],
    ['2020', '', '2100', true, true],
    ['2020', '', '2019', false, false],
    ['', '', '2021-07-14', true, true],
  ])('from %j to %j: holds %s wholly: %s; meets it: %s', (first, last, id, whole, part) => {
    expect(spanHolds(span(first, last), period(id))).toBe(whole);
    expect(spanMeets(span(first, last), period(id))).toBe(part);
  });
});
