import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartEvent } from '../../src/charts/chart-series.ts';
import { type EvolutionDrawing, evolutionDrawing } from '../../src/charts/evolution-drawing.ts';
import { evolutionMarks } from '../../src/charts/evolution-marks.ts';
import type { TimelineEvent } from '../../src/charts/timeline-event.ts';
import { timelineStrip } from '../../src/charts/timeline-strip.ts';
import type { DrawnPath } from '../../src/theme/drawing/drawn-path.ts';
import type { Drawn, DrawnText } from '../../src/theme/drawing/picture.ts';
import { drawn, RULER } from './sample-drawing.ts';
import { AMBASSADORS, OPTIONS, period, point, series } from './sample-series.ts';

const pathsOf = (items: readonly Drawn[]): DrawnPath[] =>
  items.flatMap((item) =>
    item.kind === 'paths' ? item.paths : item.kind === 'group' ? pathsOf(item.items) : [],
  );
const textsOf = (items: readonly Drawn[]): DrawnText[] =>
  items.flatMap((item) =>
    item.kind === 'text' ? [item] : item.kind === 'group' ? textsOf(item.items) : [],
  );
const columnsOf = ({ layout }: EvolutionDrawing) =>
  layout.points.filter((one) => one.kind === 'column');

const EVENTS: readonly ChartEvent[] = [
  ['2019-03-01', 'Soirée de lancement de la marque'],
  ['2019-04-01', 'Campagne d’achat local'],
  ['2021', 'Campagne d’été'],
].map(([id = '', name = ''], index) => {
  const when = period(id);
  return { id: String(index), name, start: when, end: when, text: name };
});

describe('evolutionDrawing()', () => {
  it('gives columns heights that are proportional to their values, from zero', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 12 }), (values) => {
        const points = values.map((value, index) => point(String(2010 + index), value));
        const drawing = drawn({ series: [series('a', 'flux', points)] });
        const { area } = drawing.frame;
        expect(drawing.scene.values.min).toBe(0);
        const unit = (area.base - area.yOf(Math.max(1, ...values))) / Math.max(1, ...values);
        for (const column of columnsOf(drawing)) {
          const value = values[column.pointIndex] ?? NaN;
          expect(column.base).toBe(area.yOf(0));
          expect(column.base - column.y).toBeCloseTo(value * unit, 6);
        }
      }),
    );
  });

  it('never closes a bound: the top of « plus de » is open, that of an exact value is not', () => {
    const closedAt = (qualifier: 'exact' | 'plus_de') => {
      const drawing = drawn({ series: [series('a', 'flux', [point('2020', 50, qualifier)])] });
      const [column] = columnsOf(drawing);
      const across = (path: DrawnPath) =>
        path.stroke !== undefined &&
        path.lines.some((line) =>
          line.some(
            ([x, y], index) =>
              y === column?.y && line[index + 1]?.[1] === y && line[index + 1]?.[0] !== x,
          ),
        );
      const fills = pathsOf(drawing.items).filter(
        ({ fill }) => fill?.color === column?.color && fill?.alpha === 1,
      );
      return { edge: pathsOf(drawing.items).some(across), solid: fills.length > 0 };
    };
    expect(closedAt('exact').solid).toBe(true);
    expect(closedAt('plus_de')).toEqual({ edge: false, solid: false });
  });

  it('draws an absence as a sign on the baseline, and nothing at a height', () => {
    const points = [point('2020', 'not-reported'), point('2021', 10)];
    const drawing = drawn({ series: [series('a', 'flux', points)] });
    const signs = drawing.layout.points.filter(({ kind }) => kind === 'absence');
    expect(signs.map(({ y }) => y)).toEqual([drawing.frame.area.base]);
    expect(columnsOf(drawing)).toHaveLength(1);
  });

  it('writes its axes: round values and periods, all within the drawing', () => {
    for (const width of [300, 800, 1600]) {
      const drawing = drawn(
        { series: [AMBASSADORS], unit: 'personnes', events: EVENTS },
        { compact: width < 480 },
        width,
      );
      const texts = textsOf(drawing.items);
      const said = texts.map(({ text }) => text);
      expect(said).toEqual(expect.arrayContaining(['0', '200', '400', '2020', 'personnes']));
      for (const { text, x, align, style, y } of texts) {
        const long = RULER(text, style);
        const left = align === 'left' ? x : align === 'right' ? x - long : x - long / 2;
        expect(left, text).toBeGreaterThanOrEqual(0);
        expect(left + long, text).toBeLessThanOrEqual(width + 1);
        expect(y, text).toBeLessThanOrEqual(320);
        expect(style.size).toBeGreaterThanOrEqual(12);
      }
    }
  });

  it('is the same, drawn twice', () => {
    const content = { series: [AMBASSADORS], events: EVENTS };
    expect(drawn(content).items).toEqual(drawn(content).items);
  });

  it('draws earlier figures of a flux as levels over the columns of now', () => {
    const now = series('a', 'flux', [point('2020', 10), point('2021', 20)]);
    const past = { ...now, id: 'a an-1', pastOf: 'a', points: [point('2021', 10)] };
    const drawing = drawn({ series: [now, past] });
    const columns = columnsOf(drawing);
    const of2021 = columns.filter(({ x }) => x === columns.find(({ past: p }) => p)?.x);
    expect(of2021).toHaveLength(2);
    const [one, level] = of2021;
    expect([one?.x0, one?.x1]).toEqual([level?.x0, level?.x1]);
    expect(level?.color).toBe(OPTIONS.colors.muted);
  });

  it('draws a reference across the plot, the band of a rough one and the arrow of a bound', () => {
    const levels = (qualifier: 'exact' | 'environ' | 'plus_de') => {
      const measure = { kind: 'value', value: 300, qualifier } as const;
      const references = [{ measure, text: '2019 : 300' }];
      const { items, frame } = drawn({ series: [AMBASSADORS], references });
      const y = frame.area.yOf(300);
      const lines = pathsOf(items).flatMap(({ lines: all }) => all);
      return {
        across: lines.some(
          ([from, to]) =>
            from?.[0] === frame.area.left && from[1] === y && to?.[0] === frame.area.right,
        ),
        said: textsOf(items).some(({ text }) => text === '2019 : 300'),
        count: pathsOf(items).length,
      };
    };
    const [exact, rough, bound] = [levels('exact'), levels('environ'), levels('plus_de')];
    for (const one of [exact, rough, bound]) expect([one.across, one.said]).toEqual([true, true]);
    expect(rough.count).toBe(exact.count + 1);
    expect(bound.count).toBe(exact.count + 1);
  });

  describe('with events under it', () => {
    const under: readonly TimelineEvent[] = EVENTS.map(({ id, name, start, end }) => {
      return { id, name, start, end, type: '', glyph: 'circle' };
    });
    const texts = {
      title: 'Évènements',
      none: 'Aucun',
      keys: { leads: 'a', others: 'b', vague: 'c', gathered: 'd' },
    };
    const content = {
      series: [AMBASSADORS],
      events: EVENTS,
      strip: timelineStrip(under, texts, ({ name, start }) => [name, start.id]),
    };
    const said = (drawing: EvolutionDrawing) => textsOf(drawing.items).map(({ text }) => text);

    it('names each once, under the plot, at its place on the same axis', () => {
      const drawing = drawn(content);
      const names = said(drawing).filter((text) => text.startsWith('Campagne d’achat'));
      expect(names).toEqual(['Campagne d’achat local']);
      const marks = evolutionMarks(drawing).filter(({ series: of }) => of === ' events');
      expect(marks.map(({ text }) => text)).toEqual([
        'Soirée de lancement de la marque, 2019-03-01',
        'Campagne d’achat local, 2019-04-01',
        'Campagne d’été, 2021',
      ]);
      const { area } = drawing.frame;
      const [first] = EVENTS;
      expect(marks[0]?.x).toBeCloseTo(area.xOf((first?.start.start ?? 0) + 0.5), 0);
      for (const { box } of marks) {
        expect(box.y0).toBeGreaterThan(area.bottom);
        expect(box.y1).toBeLessThanOrEqual(drawing.height);
      }
    });

    it('takes of the height it is given, or adds to it where it may', () => {
      const [plain, within] = [drawn({ series: [AMBASSADORS] }), drawn(content)];
      expect([plain.height, within.height]).toEqual([320, 320]);
      expect(within.frame.area.bottom).toBeLessThan(plain.frame.area.bottom);
      const size = { width: 800, height: 320, ruler: RULER, grows: true };
      const beyond = evolutionDrawing(content, OPTIONS, size);
      expect(beyond.height).toBeGreaterThan(320);
      expect(beyond.frame.area.bottom).toBe(plain.frame.area.bottom);
    });

    it('says that there are none', () => {
      const strip = timelineStrip([], texts, () => []);
      expect(said(drawn({ series: [AMBASSADORS], strip }))).toContain('Aucun');
    });
  });

  it.each([0, 1, 10_000])('draws %i points', (count) => {
    const points = Array.from({ length: count }, (_, index) => {
      const day = new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10);
      return point(day, (index * 37) % 1000);
    });
    for (const kind of ['stock', 'flux'] as const) {
      const { layout, frame } = drawn({ series: [series('a', kind, points)] });
      expect(layout.points.length).toBeLessThanOrEqual(4 * (frame.area.right - frame.area.left));
      expect(layout.points.length).toBeGreaterThanOrEqual(Math.min(1, count));
    }
  });
});
