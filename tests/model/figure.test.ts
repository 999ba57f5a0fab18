import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Figure,
  figureAt,
  type FigureTable,
  measureAt,
  periodAt,
  transferables,
} from '../../src/model/figure.ts';
import { FigureTableBuilder } from '../../src/model/figure-table-builder.ts';
import { anyFigure } from './arbitraries.ts';
import { measure, period } from './in-words.ts';

const NAMES = ['origine', 'canal'];

function build(figures: readonly Figure[], names: readonly string[] = NAMES): FigureTable {
  const builder = new FigureTableBuilder(names);
  for (const figure of figures) builder.add(figure);
  return builder.build();
}

function figure(more: Partial<Figure> = {}): Figure {
  return {
    indicator: 'compte',
    period: period('2021'),
    territory: '46',
    measure: measure('12'),
    source: 'lot',
    note: '',
    breakdown: ['', ''],
    ...more,
  };
}

/** Every buffer that a value holds, at any depth. */
function buffersIn(value: unknown): ArrayBufferLike[] {
  if (ArrayBuffer.isView(value)) return [value.buffer];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(buffersIn) : [];
}

describe('a table of figures', () => {
  it('gives any figures back, however many', () => {
    fc.assert(
      fc.property(fc.array(anyFigure(2), { maxLength: 200, size: 'max' }), (figures) => {
        const table = build(figures);
        expect(table.length).toBe(figures.length);
        expect(figures.map((_, row) => figureAt(table, row))).toEqual(figures);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps every column as long as the table past the first 64 rows', () => {
    const words = ['plus_de 1', 'withheld', '3'];
    const measures = Array.from({ length: 200 }, (_, row) => measure(words[row % 3] ?? ''));
    const table = build(measures.map((said) => figure({ measure: said })));
    expect(measures.map((_, row) => measureAt(table, row))).toEqual(measures);
    const { value, state, qualifier } = table;
    expect([value.length, state.length, qualifier.length]).toEqual([200, 200, 200]);
  });

  it('names its breakdowns and leaves blank what a row does not say', () => {
    const table = build([figure({ breakdown: ['Paris'] })]);
    expect(table.breakdowns.map(({ name }) => name)).toEqual(NAMES);
    expect(figureAt(table, 0).breakdown).toEqual(['Paris', '']);
  });

  it('parses each distinct period once', () => {
    const table = build(['2021', '2020-07', '2021'].map((id) => figure({ period: period(id) })));
    expect(table.periods).toEqual([period('2021'), period('2020-07')]);
    expect(periodAt(table, 2)).toBe(table.periods[0]);
  });

  it('holds a zero apart from an absence', () => {
    const table = build([measure('0'), measure('not-reported')].map((m) => figure({ measure: m })));
    expect([...table.state]).toEqual([0, 1]);
    expect([...table.value]).toEqual([0, NaN]);
  });

  it('is empty without rows', () => {
    const table = build([]);
    expect([table.length, table.periods]).toEqual([0, []]);
    expect(() => figureAt(table, 0)).toThrow(RangeError);
  });

  it.each([-1, 1, 0.5, NaN])('refuses row %d of one', (row) => {
    const table = build([figure()]);
    for (const read of [figureAt, measureAt, periodAt]) {
      expect(() => read(table, row)).toThrow(new RangeError(`row: ${row}`));
    }
  });

  it('refuses to be built on a period that does not parse', () => {
    const { start, end } = period('2021');
    const wrong = figure({ period: { id: '2021-99', precision: 'month', start, end } });
    expect(() => build([wrong])).toThrow('period: 2021-99');
  });
});

describe('transferables()', () => {
  it.each([0, 2])('lists every buffer of a table just once, with %i breakdowns', (count) => {
    const names = NAMES.slice(0, count);
    const table = build([figure(), figure({ source: 'journal' })], names);
    const listed = transferables(table);
    const times = buffersIn(table).map((held) => listed.filter((one) => one === held).length);
    expect(times).toEqual(Array(8 + count).fill(1));
    expect(listed).toHaveLength(8 + count);
  });

  it('lets a table cross to another thread as it is', () => {
    const table = build([figure(), figure({ measure: measure('withheld'), note: 'secret' })]);
    const figures = [0, 1].map((row) => figureAt(table, row));
    const crossed = structuredClone(table, { transfer: transferables(table) });
    expect([0, 1].map((row) => figureAt(crossed, row))).toEqual(figures);
    expect(table.value).toHaveLength(0);
  });
});
