import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointLook } from '../../src/charts/point-look.ts';
import { QUALIFIERS } from '../../src/model/qualifier.ts';

describe('pointLook()', () => {
  it.each([
    ['exact', 'solid', 'none'],
    ['plus_de', 'open', 'above'],
    ['au_moins', 'open', 'above'],
    ['pres_de', 'open', 'around'],
    ['environ', 'open', 'around'],
    ['moins_de', 'open', 'below'],
  ] as const)('draws %s as %s, reaching %s', (qualifier, fill, reach) => {
    expect(pointLook(qualifier, false, false)).toEqual({ fill, reach, faint: false });
  });

  it('is solid only for an exact value of a period that is over', () => {
    fc.assert(
      fc.property(fc.constantFrom(...QUALIFIERS), fc.boolean(), fc.boolean(), (...args) => {
        const [qualifier, running] = args;
        const solid = pointLook(...args).fill === 'solid';
        expect(solid).toBe(qualifier === 'exact' && !running);
      }),
    );
  });
});
