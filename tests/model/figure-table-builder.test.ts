import { describe, expect, it } from 'vitest';
import { figureAt } from '../../src/model/figure.ts';
import { FigureTableBuilder } from '../../src/model/figure-table-builder.ts';

describe('FigureTableBuilder', () => {
  it('gives back every figure, past the room it began with', () => {
    const columns = new FigureTableBuilder(['origine']);
    const [origin] = columns.breakdowns;
    const count = 5000;
    for (let row = 0; row < count; row += 1) {
      const figure = {
        indicator: columns.indicators.codeOf(`i${row % 3}`),
        period: columns.periods.codeOf(String(1990 + (row % 30))),
        territory: columns.territories.codeOf(`t${row % 7}`),
        source: columns.sources.codeOf(`s${row % 5}`),
        note: columns.notes.codeOf(`n${row}`),
        value: row % 10 === 0 ? NaN : row / 4,
        state: row % 10 === 0 ? 3 : 0,
        qualifier: row % 10 === 0 ? 0 : row % 6,
      };
      const at = columns.addCoded(figure, [origin?.texts.codeOf(`o${row % 11}`) ?? 0]);
      expect(at).toBe(row);
    }
    const table = columns.build();
    expect(table.length).toBe(count);
    expect(table.value).toHaveLength(count);
    for (const row of [0, 1, 1023, 1024, 2048, count - 1]) {
      expect(figureAt(table, row)).toMatchObject({
        indicator: `i${row % 3}`,
        period: { id: String(1990 + (row % 30)) },
        territory: `t${row % 7}`,
        source: `s${row % 5}`,
        note: `n${row}`,
        breakdown: [`o${row % 11}`],
        measure: row % 10 === 0 ? { reason: 'withheld' } : { value: row / 4 },
      });
    }
  });

  it('refuses the code of a period that is none', () => {
    const columns = new FigureTableBuilder([]);
    columns.periods.codeOf('jamais');
    expect(() => columns.build()).toThrow('period: jamais');
  });
});
