import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherChartsEn } from '../../../src/i18n/other-charts-en.ts';
import type { Interval } from '../../../src/model/qualifier.ts';
import { intervalWords } from '../../../src/panels/charts/interval-words.ts';

const percent = (value: number) => `${Math.round(value * 1000) / 10}%`;
const words = otherChartsEn.interval;
const closed = (low: number, high: number): Interval => ({
  low,
  high,
  lowOpen: false,
  highOpen: false,
});

describe('intervalWords()', () => {
  it.each([
    [closed(1 / 3, 1 / 3), '33.3%'],
    [closed(0.25, 0.5), 'between 25% and 50%'],
    [closed(1 / 3, 2 / 3), 'between 33.3% and 66.7%'],
    [closed(0, 0.345), 'at most 34.5%'],
    [{ ...closed(0, 0.345), highOpen: true }, 'less than 34.5%'],
    [closed(0, 1 / 3), 'less than 33.4%'],
    [closed(0.345, Infinity), 'at least 34.5%'],
    [closed(2 / 3, Infinity), 'more than 66.6%'],
    [closed(0, Infinity), 'share unknown'],
  ])('says %j: %s', (interval, expected) => {
    expect(intervalWords(interval, percent, words)).toBe(expected);
  });

  it('says nothing of an end that any share has', () => {
    expect(intervalWords(closed(0.3, 1), percent, words, 1)).toBe('at least 30%');
    expect(intervalWords(closed(0, 1), percent, words, 1)).toBe('share unknown');
  });

  it('rounds bounds outward: what is said always holds', () => {
    const end = fc.double({ min: 0.0001, max: 3, noNaN: true });
    fc.assert(
      fc.property(end, end, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(low < high);
        const said = intervalWords(closed(low, high), String, words).match(/[\d.]+(?:e-\d+)?/g);
        const [first = NaN, second = NaN] = (said ?? []).map(Number);
        expect(first).toBeLessThanOrEqual(low + 1e-12);
        expect(second).toBeGreaterThanOrEqual(high - 1e-12);
        expect(low - first).toBeLessThan(0.0011);
      }),
    );
  });
});
