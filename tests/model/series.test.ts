import { describe, expect, it } from 'vitest';
import { isPartial } from '../../src/model/series.ts';
import { point } from './in-words.ts';

describe('isPartial()', () => {
  const covered = (present: number) => ({ level: 'epci', present, expected: 2 }) as const;

  it.each([
    ['speaks of its whole territory', {}, false],
    ['covers every territory', { coverage: covered(2) }, false],
    ['lacks a territory', { coverage: covered(1) }, true],
    ['lacks a part of its period', { partialPeriod: true }, true],
    ['is still running', { running: true }, false],
  ])('of a point that %s', (_, more, partial) => {
    expect(isPartial(point('2021', '1', more))).toBe(partial);
  });
});
