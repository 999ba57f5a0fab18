import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_EVENTS, placeEvents } from '../../src/charts/place-events.ts';
import { shortened } from '../../src/charts/shortened.ts';
import { RULER } from './sample-drawing.ts';
import { period } from './sample-series.ts';

const from = period('2018').start;
const space = { left: 40, right: 640, xOf: (day: number) => 40 + (day - from) * 0.25 };
const event = (when: string, name: string) => {
  const own = period(when);
  return { id: `${when} ${name}`, name, start: own, end: own, text: name };
};
const day = fc
  .integer({ min: 0, max: 2300 })
  .map((shift) => new Date((from + shift) * 86_400_000).toISOString().slice(0, 10));

describe('placeEvents()', () => {
  it('writes names within the chart, over no other name and no other line', () => {
    const name = fc.constantFrom('Lancement', 'Campagne d’achat local', 'Soirée de lancement');
    fc.assert(
      fc.property(fc.array(fc.tuple(day, name), { maxLength: 15 }), (given) => {
        const events = given.map(([when, text]) => event(when, text));
        const { lines, rows } = placeEvents(events, space, 13, RULER);
        expect(lines.length).toBe(Math.min(MOST_EVENTS, events.length));
        const named = lines.flatMap(({ label, row, x }) =>
          label ? [{ ...label, row, at: x }] : [],
        );
        for (const one of named) {
          expect(one.x).toBeGreaterThanOrEqual(space.left);
          expect(one.x + one.width).toBeLessThanOrEqual(space.right);
          expect(one.row).toBeLessThan(rows);
          for (const { x } of lines) {
            expect(x !== one.at && x > one.x && x < one.x + one.width).toBe(false);
          }
          for (const other of named) {
            if (other === one || other.row !== one.row) continue;
            expect(other.x >= one.x + one.width || one.x >= other.x + other.width).toBe(true);
          }
        }
      }),
    );
  });

  it('has no line for an event of which only the year is known, but its stretch', () => {
    const { lines } = placeEvents(
      [event('2019', 'Campagne'), event('2020-03', 'Salon')],
      space,
      13,
      RULER,
    );
    expect(lines.map(({ isDated }) => isDated)).toEqual([false, true]);
    expect(lines[0]?.endX).toBe(space.xOf(period('2019').end));
  });

  it('takes no row where there is nothing', () => {
    expect(placeEvents([], space, 13, RULER)).toEqual({ lines: [], rows: 0 });
  });
});

describe('shortened()', () => {
  const width = (text: string) => text.length;
  it.each([
    ['Campagne', 20, 'Campagne'],
    ['Campagne d’achat local', 18, 'Campagne d’achat…'],
    ['Anticonstitutionnellement', 8, 'Anticon…'],
  ])('cuts « %s » to %i', (text, most, expected) => {
    expect(shortened(text, most, width)).toBe(expected);
  });
});
