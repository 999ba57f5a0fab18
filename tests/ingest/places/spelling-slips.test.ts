import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellingSlips } from '../../../src/ingest/places/spelling-slips.ts';

describe('spellingSlips()', () => {
  it.each([
    ['figeac', 'figeac', 0],
    ['figaec', 'figeac', 1],
    ['figac', 'figeac', 1],
    ['figgeac', 'figeac', 1],
    ['figeas', 'figeac', 1],
    ['', 'lot', 3],
    ['gourdon', 'gramat', undefined],
  ])('counts from %j to %j: %s', (a, b, slips) => {
    expect(spellingSlips(a, b, 3)).toBe(slips);
  });

  it('is the same both ways, and never less than the difference in length', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const slips = spellingSlips(a, b, 8);
        expect(slips).toBe(spellingSlips(b, a, 8));
        expect(slips ?? 8).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(slips === 0).toBe(a === b);
        expect(spellingSlips(a, b, 2)).toBe(slips !== undefined && slips <= 2 ? slips : undefined);
      }),
    );
  });
});
