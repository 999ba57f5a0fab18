import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  groupMarkers,
  keptGroups,
  MARKER_KINDS,
  type MarkerItem,
} from '../../src/map/marker-groups.ts';
import { markerLayout } from '../../src/map/marker-layout.ts';
import { holds, overlaps } from '../../src/map/plane.ts';
import { fullViewport } from '../../src/map/viewport.ts';
import { lotMap } from './lot.ts';

const base = lotMap();
const frame = fullViewport(base);
const codes = base.communes.map(({ code }) => code);
const items = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...MARKER_KINDS),
      code: fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...codes) },
        { weight: 1, arbitrary: fc.constantFrom('', '75056') },
      ),
    }),
    { maxLength: 80 },
  )
  .map((list) => list.map((item, index): MarkerItem => ({ ...item, id: `${item.kind}-${index}` })));

describe('groupMarkers', () => {
  it('keeps every item: in a group, outside the map or without a place', () => {
    fc.assert(
      fc.property(items, (list) => {
        const { groups, outside, placeless } = groupMarkers(list, base.shapes);
        const kept = groups.flatMap((group) => MARKER_KINDS.flatMap((kind) => group.items[kind]));
        expect([...kept, ...outside, ...placeless].sort()).toEqual(list.map(({ id }) => id).sort());
      }),
    );
  });

  it('makes one group a place, events and partners apart, in the order given', () => {
    const { groups, outside, placeless } = groupMarkers(
      [
        { id: 'festival', kind: 'event', code: '46042' },
        { id: 'chamber', kind: 'partner', code: '46042' },
        { id: 'trial', kind: 'event', code: '46042' },
        { id: 'fair', kind: 'event', code: '75056' },
        { id: 'clip', kind: 'event', code: '' },
        { id: 'bouriane', kind: 'partner', code: '244600482' },
      ],
      base.shapes,
    );
    expect(groups).toEqual([
      { code: '46042', items: { event: ['festival', 'trial'], partner: ['chamber'] } },
      { code: '244600482', items: { event: [], partner: ['bouriane'] } },
    ]);
    expect(outside).toEqual(['fair']);
    expect(placeless).toEqual(['clip']);
  });
});

describe('markerLayout', () => {
  it('lets no two groups overlap, at any size on screen', () => {
    fc.assert(
      fc.property(items, fc.constantFrom(0.25, 1, 2.4), (list, unit) => {
        const placed = markerLayout(groupMarkers(list, base.shapes).groups, base.shapes, {
          unit,
          frame,
        });
        placed.forEach((one, index) => {
          for (const other of placed.slice(index + 1)) {
            expect(overlaps(one.box, other.box)).toBe(false);
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  it('keeps every group, with the count of each of its kinds, within the map', () => {
    fc.assert(
      fc.property(items, (list) => {
        const { groups } = groupMarkers(list, base.shapes);
        const placed = markerLayout(groups, base.shapes, { unit: 1, frame });
        expect(new Set(placed.map(({ group }) => group))).toEqual(new Set(groups));
        for (const { group, badges, box } of placed) {
          for (const { kind, count } of badges) expect(count).toBe(group.items[kind].length);
          expect(holds(frame, box)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('stands the same groups alike, whatever their order', () => {
    fc.assert(
      fc.property(items, (list) => {
        const { groups } = groupMarkers(list, base.shapes);
        const options = { unit: 2.4, frame };
        expect(markerLayout(groups.toReversed(), base.shapes, options)).toEqual(
          markerLayout(groups, base.shapes, options),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('places all, even in a frame too small for them', () => {
    const { groups } = groupMarkers(
      codes.map((code) => ({ id: code, kind: 'event', code })),
      base.shapes,
    );
    const small = { x: 380, y: 380, width: 40, height: 40 };
    expect(markerLayout(groups, base.shapes, { unit: 1, frame: small })).toHaveLength(312);
  });
});

describe('keptGroups', () => {
  const groupsOf = (list: readonly MarkerItem[]) => groupMarkers(list, base.shapes).groups;
  const here = { id: 'a', kind: 'event', code: codes[0] ?? '' } as const;
  const before = groupsOf([here, { ...here, id: 'b' }]);

  it('gives what was there where nothing changes', () => {
    expect(keptGroups(before, groupsOf([here, { ...here, id: 'b' }]))).toBe(before);
    expect(keptGroups(before, structuredClone(before))).toBe(before);
  });

  it.each<[string, MarkerItem[]]>([
    ['an item less', [here]],
    ['an item more', [here, { ...here, id: 'b' }, { ...here, id: 'c' }]],
    ['another item', [here, { ...here, id: 'c' }]],
    ['another kind', [here, { ...here, id: 'b', kind: 'partner' }]],
    ['another place', [here, { ...here, id: 'b', code: codes[1] ?? '' }]],
  ])('gives what is there now with %s', (_, list) => {
    const now = groupsOf(list);
    expect(keptGroups(before, now)).toBe(now);
  });
});
