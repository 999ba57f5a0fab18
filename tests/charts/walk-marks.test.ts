import { describe, expect, it } from 'vitest';
import type { ChartMark } from '../../src/charts/chart-mark.ts';
import { markAt } from '../../src/charts/mark-at.ts';
import { placeOfMark, walkMarks } from '../../src/charts/walk-marks.ts';

const mark = (id: string, series: string, x: number, y = 0, half = 2): ChartMark => ({
  id,
  series,
  x,
  y,
  box: { x0: x - half, x1: x + half, y0: y - half, y1: y + half },
  text: id,
});

const MARKS = [
  mark('a1', 'a', 0),
  mark('a2', 'a', 50),
  mark('a3', 'a', 100),
  mark('b1', 'b', 40, 90),
  mark('b2', 'b', 120, 90),
];
const byId = (id: string) => MARKS.find((one) => one.id === id);
const walk = (from: string | undefined, key: string, axis?: 'across' | 'down') =>
  walkMarks(MARKS, from === undefined ? undefined : byId(from), key, axis)?.id;

describe('walkMarks()', () => {
  it.each([
    ['a1', 'ArrowRight', 'a2'],
    ['a2', 'ArrowLeft', 'a1'],
    ['a3', 'ArrowRight', 'a3'],
    ['a1', 'ArrowLeft', 'a1'],
    ['a1', 'End', 'a3'],
    ['b2', 'Home', 'b1'],
    ['a3', 'ArrowDown', 'b2'],
    ['b1', 'ArrowUp', 'a2'],
    ['b1', 'ArrowDown', 'b1'],
  ])('from %s, %s leads to %s', (from, key, to) => {
    expect(walk(from, key)).toBe(to);
  });

  it('begins at the end that the key comes from', () => {
    expect(walk(undefined, 'ArrowRight')).toBe('a1');
    expect(walk(undefined, 'ArrowLeft')).toBe('a3');
    expect(walk(undefined, 'End')).toBe('a3');
  });

  it('follows a list downward', () => {
    expect(walk('a1', 'ArrowDown', 'down')).toBe('a2');
    expect(walk('a1', 'ArrowRight', 'down')).toBe('b1');
  });

  it('leaves other keys to the page, and every key where there is nothing', () => {
    expect(walk('a1', 'Tab')).toBeUndefined();
    expect(walkMarks([], undefined, 'ArrowRight')).toBeUndefined();
  });

  it('knows the place of a mark in its series', () => {
    const second = byId('b2');
    expect(second && placeOfMark(MARKS, second)).toEqual({ place: 2, count: 2 });
  });
});

describe('markAt()', () => {
  it('gives the mark under the pointer, the smallest where they nest', () => {
    const column = mark('column', 'c', 50, 0, 40);
    expect(markAt([...MARKS, column], 50, 1)?.id).toBe('a2');
    expect(markAt([...MARKS, column], 65, 20)?.id).toBe('column');
  });

  it('gives the nearest in reach of a finger, and none further', () => {
    expect(markAt(MARKS, 10, 8)?.id).toBe('a1');
    expect(markAt(MARKS, 25, 0)).toBeUndefined();
    expect(markAt(MARKS, 60, 50)).toBeUndefined();
  });
});
