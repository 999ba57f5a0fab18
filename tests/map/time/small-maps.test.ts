import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAP_COLORS } from '../../../src/map/map-colors.ts';
import type { PlaceValue } from '../../../src/map/place-state.ts';
import { smallMapAreas } from '../../../src/map/time/small-map-areas.ts';
import {
  allCounts,
  lastPage,
  pageOf,
  SMALL_MAPS,
  stateCounts,
} from '../../../src/map/time/small-maps.ts';
import { measure } from '../../model/in-words.ts';
import { lotMap } from '../lot.ts';

const place = (words: string): PlaceValue => ({ measure: measure(words) });

describe('pageOf()', () => {
  it('shows every map once, and fills the last page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (count) => {
        const pages = Array.from({ length: lastPage(count) + 1 }, (_, page) => pageOf(count, page));
        expect(pages[0]?.from).toBe(0);
        expect(pages.at(-1)).toEqual({ from: Math.max(0, count - SMALL_MAPS), to: count });
        pages.slice(1).forEach(({ from }, index) => expect(from).toBe(pages[index]?.to));
      }),
    );
  });
});

describe('stateCounts()', () => {
  it('tells values, zeros and absences apart; a territory without any is absent', () => {
    const places = new Map([
      ['a', place('3')],
      ['b', place('0')],
      ['c', place('withheld')],
      ['d', place('-2')],
    ]);
    expect(stateCounts(['a', 'b', 'c', 'd', 'e'], places)).toEqual({
      value: 2,
      zero: 1,
      absent: 2,
      negative: 1,
    });
  });
});

describe('allCounts()', () => {
  it('adds up what looks alike over all maps', () => {
    const maps = [
      new Map([
        ['a', place('3')],
        ['b', place('0')],
      ]),
      new Map([['a', place('environ 30')]]),
    ];
    const counts = allCounts(['a', 'b'], maps, [0, 10, 40]);
    expect(counts.classes).toEqual([1, 1]);
    expect([counts.states.zero, counts.states.outside, counts.inexact]).toEqual([1, 1, 1]);
  });
});

describe('smallMapAreas()', () => {
  const { communes } = lotMap();
  const some = communes.slice(0, 5);
  const words = ['1', '20', '0', 'environ 20', 'withheld'];
  const places = new Map(some.map(({ code }, i) => [code, place(words[i] ?? '')]));
  const options = {
    mode: 'choropleth',
    breaks: [0, 10, 30],
    ramp: ['#aaaaaa', '#bbbbbb'],
    colors: MAP_COLORS.light,
    hatches: 'h',
  } as const;

  it('draws every territory once, with those of its fill', () => {
    const { areas } = smallMapAreas(communes, places, options);
    const drawn = new Map(areas.map(({ fill, d }) => [fill, d]));
    const of = (place: number) => some[place]?.d ?? '';
    expect(drawn.get('#aaaaaa')).toBe(of(0));
    expect(drawn.get('#bbbbbb')).toBe(of(1) + of(3));
    expect(drawn.get('url(#h-withheld)')).toBe(of(4));
    expect(areas.reduce((sum, { d }) => sum + d.length, 0)).toBe(
      communes.reduce((sum, { d }) => sum + d.length, 0),
    );
  });

  it('outlines zero and values that are about, on maps of classes only', () => {
    const { dotted, dashed } = smallMapAreas(communes, places, options);
    expect([dotted, dashed]).toEqual([some[2]?.d, some[3]?.d]);
    const circles = smallMapAreas(communes, places, { ...options, mode: 'circles' });
    expect([circles.dotted, circles.dashed]).toEqual(['', '']);
  });
});
