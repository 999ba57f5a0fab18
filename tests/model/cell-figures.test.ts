import { describe, expect, it } from 'vitest';
import { type BreakdownFilter, cellFigures } from '../../src/model/cell-figures.ts';
import { FigureTableBuilder } from '../../src/model/figure-table-builder.ts';
import { inWords, measure, period } from './in-words.ts';
import { figureTable, type Row } from './small-dataset.ts';

/** A row of the one cell: measure, source, origin, channel, age. */
type CellRow = readonly [words: string, source: string, ...breakdown: string[]];

const NAMES = ['origine', 'canal', 'age'];

/** Says what each source gives, of all the rows: `'lot: 12'`. */
function said(rows: readonly CellRow[], filter?: BreakdownFilter, names = NAMES): string[] {
  const full = rows.map(([words, ...rest]): Row => ['2021', '46', words, ...rest]);
  const table = figureTable(full, names);
  const figures = cellFigures(
    table,
    rows.map((_, row) => row),
    filter,
  );
  return figures.map((figure) => `${figure.source}: ${inWords(figure.measure)}`);
}

describe('cellFigures()', () => {
  it('adds the rows of one source and keeps sources apart', () => {
    expect(said([['12', 'lot']], undefined, [])).toEqual(['lot: 12']);
    expect(
      said(
        [
          ['12', 'lot'],
          ['5', 'journal'],
          ['3', 'lot'],
        ],
        undefined,
        [],
      ),
    ).toEqual(['lot: 15', 'journal: 5']);
  });

  it('adds the parts of a breakdown where there is no total', () => {
    const parts: CellRow[] = [
      ['4', 'lot', 'Paris'],
      ['plus_de 6', 'lot', 'Lyon'],
    ];
    expect(said(parts)).toEqual(['lot: plus_de 10']);
  });

  it('prefers the total row of a source to its parts, wherever it stands', () => {
    const rows: CellRow[] = [
      ['4', 'lot', 'Paris'],
      ['100', 'lot'],
      ['6', 'lot', 'Lyon'],
      ['7', 'journal', 'Paris'],
    ];
    expect(said(rows)).toEqual(['lot: 100', 'journal: 7']);
  });

  it('never mixes breakdowns of different columns', () => {
    const rows: CellRow[] = [
      ['9', 'lot', '', 'web'],
      ['4', 'lot', 'Paris'],
      ['1', 'lot', '', 'salon'],
      ['7', 'lot', 'Lyon'],
    ];
    expect(said(rows)).toEqual(['lot: 11']);
    expect(said([...rows].reverse())).toEqual(['lot: 11']);
  });

  it('adds the coarsest breakdown only', () => {
    const rows: CellRow[] = [
      ['1', 'lot', 'Paris', 'web'],
      ['2', 'lot', 'Paris', 'salon'],
      ['30', 'lot', '', '', 'jeunes'],
      ['40', 'lot', '', '', 'autres'],
    ];
    expect(said(rows)).toEqual(['lot: 70']);
  });

  it('adds crossed parts where nothing is coarser', () => {
    const rows: CellRow[] = [
      ['1', 'lot', 'Paris', 'web'],
      ['2', 'lot', 'Paris', 'salon'],
      ['withheld', 'lot', 'Lyon', 'web'],
    ];
    expect(said(rows)).toEqual(['lot: au_moins 3']);
  });

  it('keeps one value of one breakdown when asked, its total before its parts', () => {
    const rows: CellRow[] = [
      ['100', 'lot'],
      ['4', 'lot', 'Paris'],
      ['1', 'lot', 'Paris', 'web'],
      ['6', 'lot', 'Lyon'],
      ['9', 'journal', 'Paris', 'web'],
      ['8', 'journal', '', 'web'],
    ];
    expect(said(rows, { name: 'origine', value: 'Paris' })).toEqual(['lot: 4', 'journal: 9']);
    expect(said(rows, { name: 'canal', value: 'web' })).toEqual(['lot: 1', 'journal: 8']);
    expect(said(rows, { name: 'origine', value: 'Nice' })).toEqual([]);
    expect(said(rows, { name: 'inconnu', value: 'Paris' })).toEqual([]);
    expect(said([['12', 'lot']], { name: 'origine', value: 'Paris' }, [])).toEqual([]);
  });

  it('says why where no part has a value', () => {
    const rows: CellRow[] = [
      ['withheld', 'lot', 'Paris'],
      ['withheld', 'lot', 'Lyon'],
    ];
    expect(said(rows)).toEqual(['lot: withheld']);
  });

  it('gives each note once, in the order of the rows it counts', () => {
    const builder = new FigureTableBuilder(['origine']);
    const notes = ['b', '', 'a', 'b', 'total'];
    notes.forEach((note, row) => {
      const when = { period: period(row < 4 ? '2021' : '2020'), territory: '46' };
      const about = { indicator: 'compte', source: 'lot', breakdown: ['Paris'] };
      builder.add({ ...when, ...about, measure: measure('1'), note });
    });
    const [figure] = cellFigures(builder.build(), [0, 1, 2, 3]);
    expect(figure?.notes).toEqual(['b', 'a']);
  });

  it('gives nothing for no row', () => {
    expect(said([])).toEqual([]);
  });
});
