import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureInterval } from '../../src/model/measure.ts';
import type { Interval } from '../../src/model/qualifier.ts';
import {
  ANY_AMOUNT,
  hull,
  ratioInterval,
  shareInterval,
  sumIntervals,
} from '../../src/model/ratio.ts';
import { valued } from './in-words.ts';

const of = (words: string) => measureInterval(valued(words));

/** Writes an interval as in a book of mathematics, to the thousandth. */
function inSigns(interval: Interval | undefined): string {
  if (!interval) return 'nothing';
  const [low, high] = [interval.low, interval.high].map((end) => Math.round(end * 1000) / 1000);
  return `${interval.lowOpen ? ']' : '['}${low} ${high}${interval.highOpen ? '[' : ']'}`;
}

/** Any interval of amounts with ends that are easy to tell apart, and a value in it. */
const anyAmount = fc
  .record({
    low: fc.integer({ min: 0, max: 40 }),
    width: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constant(Infinity)),
    lowOpen: fc.boolean(),
    highOpen: fc.boolean(),
    at: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  })
  .map(({ low, width, lowOpen, highOpen, at }) => {
    const isPoint = width === 0;
    const interval: Interval = {
      low,
      high: low + width,
      lowOpen: !isPoint && lowOpen,
      highOpen: !isPoint && (highOpen || width === Infinity),
    };
    return { interval, value: isPoint ? low : low + (width === Infinity ? 1000 : width) * at };
  });

/** What division in binary may be off by. */
const SLACK = 1e-9;
const holds = ({ low, high }: Interval, value: number) =>
  value >= low - SLACK && value <= high + SLACK;

describe('ratioInterval()', () => {
  it.each([
    ['150', '450', '[0.333 0.333]'],
    ['130', 'plus_de 300', ']0 0.433['],
    ['130', 'au_moins 300', ']0 0.433]'],
    ['pres_de 130', 'plus_de 300', ']0 0.433['],
    ['130', 'pres_de 400', '[0.325 0.433['],
    ['plus_de 100', '200', ']0.5 Infinity['],
    ['plus_de 100', 'plus_de 200', ']0 Infinity['],
    ['moins_de 10', '20', '[0 0.5['],
    ['0', '20', '[0 0]'],
    ['0', 'plus_de 20', '[0 0]'],
    ['5', 'moins_de 10', ']0.5 Infinity['],
    ['5', '0', 'nothing'],
    ['-5', '10', 'nothing'],
  ])('divides %s by %s: %s', (part, whole, expected) => {
    expect(inSigns(ratioInterval(of(part), of(whole)))).toBe(expected);
  });

  it('holds the ratio of any two values that fit', () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, (part, whole) => {
        const ratio = ratioInterval(part.interval, whole.interval);
        fc.pre(ratio !== undefined && whole.value > 0);
        expect(holds(ratio, part.value / whole.value)).toBe(true);
      }),
    );
  });
});

describe('shareInterval()', () => {
  it.each([
    ['30', '70', '[0.3 0.3]'],
    ['30', 'plus_de 70', ']0 0.3['],
    ['plus_de 30', '70', ']0.3 1['],
    ['0', '10', '[0 0]'],
    ['10', '0', '[1 1]'],
    ['plus_de 30', '0', '[1 1]'],
    ['0', '0', 'nothing'],
  ])('gives the share of %s beside %s: %s', (part, beside, expected) => {
    expect(inSigns(shareInterval(of(part), of(beside)))).toBe(expected);
  });

  it('says nothing of the share of what nobody tells', () => {
    expect(inSigns(shareInterval(ANY_AMOUNT, of('10')))).toBe('[0 1[');
  });

  it('bounds a share beside what nobody tells', () => {
    expect(inSigns(shareInterval(of('30'), sumIntervals([of('70'), ANY_AMOUNT])))).toBe(']0 0.3]');
  });

  it('holds the share of any two values that fit, within 0 and 1', () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, (part, beside) => {
        const share = shareInterval(part.interval, beside.interval);
        fc.pre(share !== undefined && part.value + beside.value > 0);
        expect(share.low).toBeGreaterThanOrEqual(0);
        expect(share.high).toBeLessThanOrEqual(1);
        expect(holds(share, part.value / (part.value + beside.value))).toBe(true);
      }),
    );
  });
});

describe('hull()', () => {
  it('holds all of its intervals, an end being open only where all are', () => {
    expect(inSigns(hull([of('plus_de 10'), of('10')]))).toBe('[10 Infinity[');
    expect(inSigns(hull([of('plus_de 10'), of('au_moins 20')]))).toBe(']10 Infinity[');
    expect(() => hull([])).toThrow('intervals: none');
  });
});
