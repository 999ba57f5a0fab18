import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../src/charts/timeline-event.ts';
import { type LaneSpace, timelineLanes } from '../../src/charts/timeline-lanes.ts';
import { textWidth } from '../../src/theme/text-width.ts';
import { period } from './sample-series.ts';

const SPACE: LaneSpace = {
  range: { from: period('2020').start, to: period('2022').end },
  width: 800,
  sides: { left: 40, right: 12 },
  most: 6,
  widthOf: (text) => textWidth(text, 13),
};

const event = (start: string, name = start, leads = false, end = start): TimelineEvent => ({
  id: `${start} ${name}`,
  name,
  start: period(start),
  end: period(end),
  type: '',
  glyph: 'circle',
  leads,
});

const days = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2020, 0, 1 + index * 11)).toISOString().slice(0, 10);
    return event(day, `Fête du village numéro ${index}`);
  });

/** How many events a mark stands for. */
const weight = ({ gathered }: TimelineEvent) => gathered?.length ?? 1;

describe('timelineLanes()', () => {
  it('places days between the sides of the plot that it stands under', () => {
    const [whole] = timelineLanes([event('2020', 'a', false, '2022')], SPACE).events;
    expect([whole?.x0, whole?.x1]).toEqual([40, 788]);
  });

  it('names every event while there is room, to the left at the end of time', () => {
    const few = [event('2020-02-01', 'Lancement'), event('2022-12-24', 'Marché de Noël')];
    const [first, last] = timelineLanes(few, SPACE).events;
    expect(first?.label?.x).toBeGreaterThan(first?.x1 ?? 0);
    expect(last?.label?.x).toBeLessThan(last?.x0 ?? 0);
    expect(last?.label?.text).toBe('Marché de Noël');
  });

  it('gathers events too many to stand apart, and keeps those that lead', () => {
    const { events, count } = timelineLanes([...days(90), event('2021-05-02', 'Clip', true)], {
      ...SPACE,
      most: 2,
    });
    expect(count).toBeLessThanOrEqual(2);
    expect(events.reduce((sum, placed) => sum + weight(placed.event), 0)).toBe(91);
    expect(events.some((placed) => placed.event.gathered)).toBe(true);
    const clip = events.find((placed) => placed.event.name === 'Clip');
    expect(clip).toMatchObject({ lane: 0, label: { text: 'Clip' } });
  });

  it('gathers an event of which the year alone is known with others of its year', () => {
    const years = Array.from({ length: 9 }, (_, index) => event('2021', `Salon numéro ${index}`));
    const placed = timelineLanes(years, { ...SPACE, width: 300, most: 2 }).events;
    expect(placed.map((one) => [one.event.start.id, weight(one.event)])).toEqual([['2021', 9]]);
  });

  it('loses no event, overlaps none, and keeps to its lanes and its width', () => {
    const one = fc
      .record({
        year: fc.integer({ min: 2019, max: 2023 }),
        month: fc.integer({ min: 1, max: 12 }),
        precision: fc.constantFrom('year', 'month', 'day'),
        leads: fc.boolean(),
        length: fc.nat(30),
      })
      .map(({ year, month, precision, leads, length }) => {
        const id = `${year}-${String(month).padStart(2, '0')}`;
        const start = precision === 'year' ? `${year}` : precision === 'month' ? id : `${id}-09`;
        return event(start, 'm'.repeat(length), leads);
      });
    const sizes = fc.record({
      width: fc.integer({ min: 220, max: 1400 }),
      most: fc.integer({ min: 1, max: 6 }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 120 }), sizes, (list, { width, most }) => {
        const { events, count } = timelineLanes(list, { ...SPACE, width, most });
        const { from, to } = SPACE.range;
        const inRange = list.filter(({ start, end }) => start.start < to && from < end.end);
        expect(events.reduce((sum, placed) => sum + weight(placed.event), 0)).toBe(inRange.length);
        expect(count).toBeLessThanOrEqual(most + inRange.filter(({ leads }) => leads).length);
        const room = (placed: (typeof events)[number]) => {
          const label = placed.label?.text ?? '';
          const x = placed.label?.x ?? placed.x0;
          const end = label === '' ? placed.x1 : x + SPACE.widthOf(label);
          return [Math.min(x, placed.x0), Math.max(end, placed.x1)] as const;
        };
        for (const a of events) {
          const [a0, a1] = room(a);
          expect(a0).toBeGreaterThanOrEqual(0);
          expect(a1).toBeLessThanOrEqual(width);
          const meets = events.some((b) => {
            const [b0, b1] = room(b);
            return b !== a && b.lane === a.lane && b0 < a1 && a0 < b1;
          });
          expect(meets).toBe(false);
        }
      }),
    );
  });

  it('takes ten thousand events at once', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => event('2021-03-04', String(index)));
    const { events } = timelineLanes(many, SPACE);
    expect(events.map((placed) => weight(placed.event))).toEqual([10_000]);
  });
});
