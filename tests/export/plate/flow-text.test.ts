import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceText, flowText } from '../../../src/export/plate/flow-text.ts';
import type { TextRuler } from '../../../src/theme/drawing/picture.ts';

const STYLE = { face: 'text', size: 10, weight: 400 } as const;
const ruler: TextRuler = (text) => text.length;

describe('balanceText()', () => {
  it('evens the lines out', () => {
    const text = 'Familles accompagnées par intercommunalité';
    expect(flowText(text, 38, STYLE, ruler)).toEqual([
      'Familles accompagnées par',
      'intercommunalité',
    ]);
    expect(balanceText('aa bb cc dd ee ff', 14, STYLE, ruler)).toEqual(['aa bb cc', 'dd ee ff']);
  });

  it('takes no more lines than need be, all within the width, and loses no letter', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.integer({ min: 3, max: 60 }), (parts, width) => {
        const lines = balanceText(parts.join(' '), width, STYLE, ruler);
        expect(lines.length).toBe(flowText(parts.join(' '), width, STYLE, ruler).length);
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(parts.join(''));
      }),
    );
  });
});
