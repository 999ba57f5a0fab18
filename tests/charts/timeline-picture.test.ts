import { describe, expect, it } from 'vitest';
import {
  type TimelineData,
  timelineHeight,
  timelinePicture,
} from '../../src/charts/timeline-picture.ts';
import type { TimelineEvent } from '../../src/charts/timeline-event.ts';
import { frame, textsOutside, writtenTexts } from './drawn-bounds.ts';
import { OPTIONS, period } from './sample-series.ts';

const event = (id: string, from: string, to = from): TimelineEvent => ({
  id,
  name: `Fête ${id}`,
  start: period(from),
  end: period(to),
  type: 'fete',
  glyph: 'star',
});

const data = (...events: TimelineEvent[]): TimelineData => ({
  events,
  range: { from: period('2020').start, to: period('2022').end },
  tickText: OPTIONS.tickText,
  eventLines: ({ name, start }) => [name, start.id],
});

const EVENTS = data(
  event('c', '2022-03-09', '2022-03-10'),
  event('a', '2020'),
  event('b', '2020-07-14'),
  event('d', '2019-07-14'),
);

describe('timelinePicture()', () => {
  it('gives a mark to each event in the range, in order of time, with its words', () => {
    const { marks } = timelinePicture(EVENTS, frame(700, timelineHeight(EVENTS, 700)));
    expect(marks.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(marks[0]).toMatchObject({ text: 'Fête a, 2020', lines: ['Fête a', '2020'] });
  });

  it.each([320, 700, 1164])('keeps every text inside a width of %i', (width) => {
    const { picture } = timelinePicture(EVENTS, frame(width, timelineHeight(EVENTS, width)));
    expect(textsOutside(picture)).toEqual([]);
  });

  it('names the periods of its axis, and events where they have room', () => {
    const { picture } = timelinePicture(EVENTS, frame(700, 120));
    const texts = writtenTexts(picture).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Fête c']));
    expect(texts.filter((text) => /202[012]/.test(text))).toHaveLength(3);
  });

  it('draws an event at the middle of its dates', () => {
    const { marks } = timelinePicture(data(event('a', '2021')), frame(700, 120));
    expect(marks[0]?.x).toBeCloseTo(350, -1);
  });
});
