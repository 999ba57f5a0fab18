import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../src/charts/timeline-event.ts';
import { MARK_WIDTH } from '../../src/charts/timeline-lanes.ts';
import { timelineLayout } from '../../src/charts/timeline-layout.ts';
import { OPTIONS, period } from './sample-series.ts';

const RANGE = { from: period('2018').start, to: period('2025').end };

function event(start: string, end = start, name = start): TimelineEvent {
  const [first, last] = [period(start), period(end)];
  return {
    id: `${start}/${end}/${name}`,
    name,
    start: first,
    end: last,
    type: 'salon',
    glyph: 'star',
  };
}

function laidOut(events: readonly TimelineEvent[], width = 800) {
  return timelineLayout(events, RANGE, width, 13, OPTIONS.tickText);
}

describe('timelineLayout()', () => {
  it('gives a span its width, and a day the least one', () => {
    const { events, xOf } = laidOut([event('2020'), event('2022-03-31')]);
    const { start, end } = period('2020');
    expect(events[0]).toMatchObject({ x0: xOf(start), x1: xOf(end), vague: true });
    expect(events[1]).toMatchObject({ vague: false });
    expect((events[1]?.x1 ?? 0) - (events[1]?.x0 ?? 0)).toBeCloseTo(MARK_WIDTH);
  });

  it('puts events that overlap in lanes of their own, and reserves the height', () => {
    const one = laidOut([event('2020')]);
    const two = laidOut([event('2020'), event('2020-06-01', '2020-06-03')]);
    expect(new Set(two.events.map(({ lane }) => lane)).size).toBe(2);
    expect(two.height).toBeGreaterThan(one.height);
  });

  it('names the events that have room after them', () => {
    const [short, long] = laidOut([
      event('2019-01-01', '2019-01-01', 'Salon'),
      event('2020-01-01'),
    ]).events;
    expect(short?.label?.x).toBeGreaterThan(short?.x1 ?? 0);
    expect(long?.label).toBeDefined();
    const [crowded] = laidOut(
      [event('2019-01-01', '2019-01-01', 'Salon international'), event('2019-09-01')],
      400,
    ).events;
    expect(crowded?.label).toBeUndefined();
  });

  it('leaves out what is out of the range', () => {
    expect(laidOut([event('2012'), event('2030')]).events).toEqual([]);
  });

  it('never overlaps two events, and keeps all within the width', () => {
    const days = fc.array(
      fc.tuple(fc.integer({ min: 2018, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.boolean()),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(days, fc.integer({ min: 200, max: 1200 }), (list, width) => {
        const all = list.map(([year, month, whole], index) =>
          event(
            whole ? String(year) : `${year}-${String(month).padStart(2, '0')}`,
            undefined,
            `${index}`,
          ),
        );
        const { events } = laidOut(all, width);
        expect(events).toHaveLength(all.length);
        for (const a of events) {
          expect(a.x0).toBeGreaterThanOrEqual(0);
          expect(a.x1).toBeLessThanOrEqual(width);
          const meets = events.some(
            (b) => b !== a && b.lane === a.lane && b.x0 < a.x1 && a.x0 < b.x1,
          );
          expect(meets).toBe(false);
        }
      }),
    );
  });
});
