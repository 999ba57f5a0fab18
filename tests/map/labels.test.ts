import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedLines } from '../../src/map/balanced-lines.ts';
import { labelLayout, type LabelRequest } from '../../src/map/label-layout.ts';
import { mapScene } from '../../src/map/map-scene.ts';
import { groupMarkers } from '../../src/map/marker-groups.ts';
import { boxAround, holds, overlaps, type Box } from '../../src/map/plane.ts';
import { fullViewport } from '../../src/map/viewport.ts';
import { lotMap } from './lot.ts';

const base = lotMap();
const frame: Box = { x: 0, y: 0, width: 400, height: 300 };
const request = fc.record({
  code: fc.string({ minLength: 1 }),
  lines: fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 2 }),
  anchor: fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 })),
  size: fc.constantFrom(11, 14),
  half: fc.constantFrom(0, 6, 30),
});
const requests = fc
  .uniqueArray(request, { selector: ({ code }) => code, maxLength: 30 })
  .map((list) =>
    list.map(({ half, ...rest }, index): LabelRequest => ({
      ...rest,
      mark: half > 0 ? boxAround(rest.anchor, { width: 2 * half, height: 2 * half }) : undefined,
      required: index === 0,
    })),
  );

const sceneAt = (width: number, level: 'commune' | 'epci', selected: string) =>
  mapScene({
    base,
    level,
    selected,
    viewport: fullViewport(base),
    unit: base.width / width,
    circles: [],
    markers: [],
  });

describe('labelLayout', () => {
  it('lets no two names overlap, and keeps all but required ones in the frame and off obstacles', () => {
    const obstacles = [{ x: 100, y: 100, width: 50, height: 50 }];
    fc.assert(
      fc.property(requests, (list) => {
        const placed = labelLayout(list, { frame, obstacles, limit: Infinity });
        const required = new Set(list.filter((one) => one.required).map(({ code }) => code));
        placed.forEach(({ code, box }, index) => {
          for (const other of placed.slice(index + 1)) expect(overlaps(box, other.box)).toBe(false);
          if (required.has(code)) return;
          expect(holds(frame, box)).toBe(true);
          expect(obstacles.some((obstacle) => overlaps(obstacle, box))).toBe(false);
        });
      }),
    );
  });

  it('always shows a required name, and no more names than the limit otherwise', () => {
    fc.assert(
      fc.property(requests, fc.integer({ min: 1, max: 5 }), (list, limit) => {
        const placed = labelLayout(list, { frame, obstacles: [frame], limit });
        const codes = placed.map(({ code }) => code);
        expect(codes).toEqual(list.slice(0, 1).map(({ code }) => code));
        expect(labelLayout(list, { frame, obstacles: [], limit }).length).toBeLessThanOrEqual(
          limit,
        );
      }),
    );
  });

  it('goes round the mark of its place: above, then under', () => {
    const one: LabelRequest = {
      code: 'a',
      lines: ['Cahors'],
      anchor: [200, 150],
      mark: { x: 180, y: 130, width: 40, height: 40 },
      size: 12,
      required: false,
    };
    const [above] = labelLayout([one], { frame, obstacles: [], limit: 1 });
    expect((above?.box.y ?? NaN) + (above?.box.height ?? NaN)).toBeCloseTo(130);
    const obstacles = [{ x: 150, y: 100, width: 100, height: 30 }];
    const [under] = labelLayout([one], { frame, obstacles, limit: 1 });
    expect(under?.box.y).toBe(170);
  });

  it('stands at a corner of its mark where something is on all four sides', () => {
    const one: LabelRequest = {
      code: 'a',
      lines: ['Cazals-Salviac'],
      anchor: [200, 150],
      mark: { x: 190, y: 140, width: 20, height: 20 },
      size: 12,
      required: false,
    };
    const beside = [
      { x: 0, y: 140, width: 190, height: 20 },
      { x: 210, y: 140, width: 190, height: 20 },
    ];
    const left = { x: 160, y: 100, width: 29, height: 100 };
    const [label] = labelLayout([one], {
      frame,
      obstacles: [],
      marks: [...beside, left],
      limit: 1,
    });
    expect(label).toMatchObject({ align: 'start', box: { x: 190 } });
    const over = { x: 160, y: 100, width: 49, height: 100 };
    const [further] = labelLayout([one], {
      frame,
      obstacles: [],
      marks: [...beside, over],
      limit: 1,
    });
    expect(further).toMatchObject({ align: 'start', box: { x: 210 } });
  });
});

describe('labelLayout() of names that may cover marks', () => {
  const main: LabelRequest = {
    code: 'a',
    lines: ['Cahors'],
    anchor: [200, 150],
    mark: { x: 180, y: 130, width: 40, height: 40 },
    size: 12,
    required: false,
    mayCover: Infinity,
  };
  /** Marks on all sides of it, the least of them on its right. */
  const marks = [
    { x: 100, y: 100, width: 200, height: 30 },
    { x: 100, y: 170, width: 200, height: 30 },
    { x: 100, y: 130, width: 80, height: 40 },
    { x: 222, y: 148, width: 4, height: 4 },
  ];

  /** The same, with no way past them. */
  const wall = [...marks, { x: 220, y: 130, width: 80, height: 40 }];

  it('covers the marks of others as little as it can, where other names give way', () => {
    const [label] = labelLayout([main], { frame, obstacles: [], marks, limit: 1 });
    expect(label?.align).toBe('start');
    const other = { ...main, mayCover: 0 };
    expect(labelLayout([other], { frame, obstacles: [], marks, limit: 1 })).toEqual([]);
  });

  it('stays only where what it covers is no more than its share', () => {
    const some = { ...main, mayCover: 0.05 };
    expect(labelLayout([some], { frame, obstacles: [], marks, limit: 1 })).toHaveLength(1);
    expect(labelLayout([some], { frame, obstacles: [], marks: wall, limit: 1 })).toEqual([]);
    expect(labelLayout([main], { frame, obstacles: [], marks: wall, limit: 1 })).toHaveLength(1);
  });

  it('never stands on the mark of another name, unless it is required', () => {
    const options = { frame, obstacles: [], namedMarks: wall, limit: 1 };
    expect(labelLayout([main], options)).toEqual([]);
    expect(labelLayout([{ ...main, required: true }], options)).toHaveLength(1);
  });

  it('leaves its mark by a line rather than that it covers another', () => {
    const round = wall.map((mark) => (mark.y === 170 ? { ...mark, height: 6 } : mark));
    const [label] = labelLayout([main], { frame, obstacles: [], marks: round, limit: 1 });
    expect(label?.box.y).toBeGreaterThanOrEqual(176);
    expect(label?.box.y).toBeLessThanOrEqual(170 + 12 * 1.15);
  });

  it('leaves its anchor for one side where no line above or under is free', () => {
    const wide = { ...main, mark: undefined };
    const [label] = labelLayout([wide], {
      frame,
      obstacles: [],
      marks: [{ x: 170, y: 100, width: 22, height: 100 }],
      limit: 1,
    });
    expect(label?.box.y).toBeLessThan(150);
    expect(label?.box.x).toBeGreaterThanOrEqual(192);
  });

  it('covers as little of marks where it is required, as does the name of a chosen place', () => {
    const chosen = { ...main, required: true, mayCover: 0 };
    const [label] = labelLayout([chosen], { frame, obstacles: [], marks, limit: 1 });
    expect(label?.align).toBe('start');
    const onAnchor = { ...chosen, mark: undefined };
    const standing = [{ x: 195, y: 145, width: 10, height: 10 }];
    const [moved] = labelLayout([onAnchor], { frame, obstacles: [], marks: standing, limit: 1 });
    expect(standing.some((mark) => moved && overlaps(mark, moved.box))).toBe(false);
  });

  it('never covers an obstacle nor another name', () => {
    expect(labelLayout([main], { frame, obstacles: [frame], marks, limit: 1 })).toEqual([]);
    fc.assert(
      fc.property(requests, (list) => {
        const all = list.map((one) => ({ ...one, required: false, mayCover: Infinity }));
        const placed = labelLayout(all, { frame, obstacles: [], marks, limit: Infinity });
        placed.forEach(({ box }, index) => {
          for (const other of placed.slice(index + 1)) expect(overlaps(box, other.box)).toBe(false);
          expect(holds(frame, box)).toBe(true);
        });
      }),
    );
  });
});

describe('the names on the map', () => {
  it('has the main towns however many marks there are', () => {
    const items = base.communes.map(({ code }) => ({ id: code, kind: 'event' as const, code }));
    const { groups } = groupMarkers(items, base.shapes);
    for (const width of [336, 900]) {
      const unit = base.width / width;
      const view = {
        base,
        level: 'commune',
        selected: '46',
        viewport: fullViewport(base),
      } as const;
      const { labels } = mapScene({ ...view, unit, circles: [], markers: groups });
      const names = labels.map(({ lines }) => lines[0]?.text);
      expect(names).toEqual(expect.arrayContaining(['Cahors', 'Figeac', 'Gourdon']));
    }
  });

  it('has the seven largest towns on a wide screen, and Cahors and Figeac on a telephone', () => {
    const names = (width: number): readonly string[] =>
      sceneAt(width, 'commune', '46').labels.map(({ lines }) =>
        lines.map(({ text }) => text).join(' '),
      );
    expect(names(900)).toEqual(
      expect.arrayContaining(['Cahors', 'Figeac', 'Gourdon', 'Gramat', 'Saint-Céré', 'Souillac']),
    );
    expect(names(900)).toContain('Prayssac');
    expect(names(336)).toEqual(expect.arrayContaining(['Cahors', 'Figeac']));
    expect(names(336).length).toBeLessThan(names(900).length / 1.5);
  });

  it('names every EPCI on a wide screen, long names on two lines', () => {
    const { labels } = sceneAt(900, 'epci', '46');
    expect(labels).toHaveLength(10);
    const long = labels.find(({ code }) => code === '200066371');
    expect(long?.lines.map(({ text }) => text)).toEqual(['Causses et Vallée', 'de la Dordogne']);
  });

  it('lets no name stand on the circle or the gathered marks of another EPCI', () => {
    const { epcis } = base;
    const circles = epcis.map(({ code, anchor, population }) => ({
      code,
      center: anchor,
      radius: Math.sqrt(population / 30),
      open: false,
      negative: false,
    }));
    const items = epcis.flatMap(({ code }) =>
      Array.from({ length: 12 }, (_, index) => {
        const kind = index % 2 === 0 ? ('event' as const) : ('partner' as const);
        return { id: `${code} ${index}`, kind, code };
      }),
    );
    const { groups } = groupMarkers(items, base.shapes);
    for (const [width, least] of [
      [240, 2],
      [280, 4],
      [320, 5],
      [350, 6],
      [460, 9],
    ] as const) {
      const view = { base, level: 'epci', selected: '46', viewport: fullViewport(base) } as const;
      const unit = base.width / width;
      const { labels, markers } = mapScene({ ...view, unit, circles, markers: groups });
      const marks = [
        ...circles.map(({ code, center, radius }) => {
          const side = 2 * radius;
          return { code, box: boxAround(center, { width: side, height: side }) };
        }),
        ...markers.map(({ group, box }) => ({ code: group.code, box })),
      ];
      for (const label of labels) {
        const under = marks.filter(
          ({ code, box }) => code !== label.code && overlaps(box, label.box),
        );
        expect(under, `${width} px: ${label.lines[0]?.text}`).toEqual([]);
      }
      expect(labels.length, `${width} px`).toBeGreaterThanOrEqual(least);
    }
  });

  it.each([
    ['46102', 'commune'],
    ['46001', 'epci'],
    ['200067361', 'commune'],
    ['200069383', 'epci'],
  ] as const)('names the chosen territory %s at the level %s', (selected, level) => {
    for (const width of [300, 900]) {
      expect(sceneAt(width, level, selected).labels.map(({ code }) => code)).toContain(selected);
    }
  });

  it('names within a chosen EPCI only', () => {
    const codes = sceneAt(900, 'commune', '200067361').labels.map(({ code }) => code);
    expect(codes).toContain('46102');
    expect(codes).not.toContain('46042');
  });
});

describe('balancedLines', () => {
  it.each([
    ['Grand Cahors', ['Grand Cahors']],
    ['Vallée du Lot et du Vignoble', ['Vallée du Lot', 'et du Vignoble']],
    ['Ouest Aveyron Communauté', ['Ouest Aveyron', 'Communauté']],
    ['Montcuq-en-Quercy-Blanc', ['Montcuq-en-Quercy-Blanc']],
  ])('cuts %s', (name, expected) => {
    expect(balancedLines(name)).toEqual(expected);
  });
});
