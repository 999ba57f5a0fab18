import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesWithin, sheetStyle } from '../../src/charts/sheet-text.ts';
import { ruler } from './drawn-bounds.ts';

const width = (text: string) => ruler(text, sheetStyle());

describe('linesWithin()', () => {
  it.each([
    ['Grand Cahors', 200, 1, ['Grand Cahors']],
    ['Pays de Lalbenque-Limogne', 125, 2, ['Pays de Lalbenque-', 'Limogne']],
    ['Quercy-Bouriane', 80, 1, ['Quercy-Bou…']],
    ['Causses et Vallée de la Dordogne', 80, 2, ['Causses et', 'Vallée de la…']],
    ['', 80, 2, []],
  ])('cuts %j to %i px and %i lines', (text, room, most, expected) => {
    expect(linesWithin(text, room, most, ruler)).toEqual(expected);
  });

  it('keeps every letter where there is room, and never passes the room or the lines', () => {
    const text = fc.stringMatching(/^[a-zé]{1,9}(?:[ -][a-zé]{1,9}){0,6}$/);
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 40, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (any, room, most) => {
          const lines = linesWithin(any, room, most, ruler);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines)
            expect(width(line)).toBeLessThanOrEqual(Math.max(room, width('a…')));
          const whole = lines.join('').replace(/ /g, '');
          if (!whole.includes('…')) expect(whole).toBe(any.replace(/ /g, ''));
        },
      ),
    );
  });
});
