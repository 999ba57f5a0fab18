import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetTransferables, figureIndexOf, indexedDataset } from '../../src/model/dataset.ts';
import { type Figure, figureAt } from '../../src/model/figure.ts';
import { figuresOfCell, loneFigure } from '../../src/model/figure-index.ts';
import { FigureTableBuilder } from '../../src/model/figure-table-builder.ts';
import { indexFigures } from '../../src/model/index-figures.ts';
import { comparePeriods } from '../../src/model/period.ts';
import { sourceOrder } from '../../src/model/source-order.ts';
import { anyFigure } from './arbitraries.ts';
import { dataset, SOURCES } from './small-dataset.ts';
import { CAUSSE, WHOLE } from './small-lot.ts';

function build(figures: readonly Figure[]) {
  const builder = new FigureTableBuilder(['origine']);
  for (const figure of figures) builder.add(figure);
  return builder.build();
}

describe('indexFigures()', () => {
  it('puts every row into the cell of its indicator, territory and period, in order', () => {
    fc.assert(
      fc.property(fc.array(anyFigure(1), { maxLength: 60, size: 'max' }), (figures) => {
        const table = build(figures);
        const index = indexFigures(table, SOURCES);
        expect([...index.rows].sort((a, b) => a - b)).toEqual(figures.map((_, row) => row));
        const codes = Array.from(table.indicator.table.keys());
        const found = codes.flatMap((code) => {
          const [from, to] = [index.indicatorGroups[code], index.indicatorGroups[code + 1]];
          return Array.from(index.groupTerritory.subarray(from, to), (territory, place) => {
            const group = (from ?? 0) + place;
            const [first = 0, end = 0] = [index.groupCells[group], index.groupCells[group + 1]];
            return Array.from({ length: end - first }, (_, at) => ({
              indicator: table.indicator.table[code],
              territory: table.territory.table[territory],
              period: table.periods[index.cellPeriod[first + at] ?? -1],
              rows: [
                ...index.rows.subarray(index.cellRows[first + at], index.cellRows[first + at + 1]),
              ],
            }));
          });
        });
        for (const cells of found) {
          const times = cells.flatMap(({ period }) => period ?? []);
          expect(times).toEqual([...times].sort(comparePeriods));
        }
        const expected = found.flat().map((cell) => ({
          ...cell,
          rows: figures.flatMap((_, row) => {
            const { indicator, territory, period } = figureAt(table, row);
            const isHere =
              indicator === cell.indicator &&
              territory === cell.territory &&
              period.id === cell.period?.id;
            return isHere ? [row] : [];
          }),
        }));
        expect(found.flat()).toEqual(expected);
        expect(new Set(found.flat().flatMap(({ rows }) => rows)).size).toBe(figures.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the index of a data set', () => {
  const data = dataset([
    ['2021', CAUSSE, '5', 'lot'],
    ['2021', CAUSSE, '6', 'journal'],
    ['2021', WHOLE, '7', 'lot'],
  ]);

  it('is made once, where the data set brings none', () => {
    expect(figureIndexOf(data)).toBe(figureIndexOf(data));
    const indexed = indexedDataset(data);
    expect(figureIndexOf(indexed)).toBe(indexed.index);
    expect(indexed.index).toEqual(figureIndexOf(data));
  });

  it('crosses to another thread with its data set, without a copy', () => {
    const indexed = indexedDataset({ ...data, figures: structuredClone(data.figures) });
    const { index } = structuredClone(indexed);
    const transfer = datasetTransferables(indexed);
    expect(new Set(transfer).size).toBe(transfer.length);
    const crossed = structuredClone(indexed, { transfer });
    expect(crossed.index).toEqual(index);
    const views = [indexed.figures.value, ...Object.values(indexed.index ?? {})];
    expect(views.filter((view) => view.byteLength > 0)).toEqual([]);
  });
});

describe('loneFigure()', () => {
  it('is what the rows of its cell say, wherever there is one', () => {
    let lone = 0;
    fc.assert(
      fc.property(fc.array(anyFigure(1), { maxLength: 60, size: 'max' }), (figures) => {
        const table = build(figures);
        const indexed = {
          table,
          index: indexFigures(table, SOURCES),
          bySource: sourceOrder(SOURCES),
        };
        for (let cell = 0; cell < indexed.index.cellPeriod.length; cell += 1) {
          const found = loneFigure(indexed, cell);
          if (found) expect([found]).toEqual(figuresOfCell(indexed, cell));
          if (found) lone += 1;
        }
      }),
    );
    expect(lone).toBeGreaterThan(100);
  });
});
