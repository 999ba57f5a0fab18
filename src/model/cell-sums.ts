import { CELL_MARKS, figuresOfCell, type IndexedFigures, measureOfCell } from './figure-index.ts';
import { ABSENCE_REASONS, MeasureAdder } from './measure.ts';
import type { Period } from './period.ts';
import { type CountedPlace, CoverageCounts, type Said } from './roll-up-coverage.ts';
import type { SeriesPoint } from './series.ts';
import { SourceRanks } from './source-ranks.ts';
import type { Gazetteer } from './territory.ts';

export type RolledUp = Omit<SeriesPoint, 'running' | 'partialPeriod'>;

/**
 * Adds cells of several territories into points of the one that holds them, several sums at once:
 * cells then are walked in the order in which they stand, whatever their period. Exact values, as
 * most are, are added in one array.
 */
export class CellSums {
  readonly #indexed: IndexedFigures;
  readonly #coverage: CoverageCounts;
  readonly #sources: SourceRanks;
  readonly #adders: (MeasureAdder | undefined)[] = [];
  readonly #exact: Float64Array;
  readonly #exactCells: Uint32Array;
  readonly #cells: Uint32Array;
  readonly #lastCell: Uint32Array;
  readonly #disputed: Uint8Array;

  constructor(indexed: IndexedFigures, gazetteer: Gazetteer, territory: string, length: number) {
    this.#indexed = indexed;
    this.#coverage = new CoverageCounts(gazetteer, territory, length);
    this.#sources = new SourceRanks(length);
    this.#exact = new Float64Array(length);
    this.#exactCells = new Uint32Array(length);
    this.#cells = new Uint32Array(length);
    this.#lastCell = new Uint32Array(length);
    this.#disputed = new Uint8Array(length);
  }

  placeOf(code: string): CountedPlace {
    return this.#coverage.placeOf(code);
  }

  /**
   * Adds a cell to a sum, those of intercommunalités before those of communes; one whose
   * intercommunalité has a value is left out.
   *
   * @param rank orders the sources of the sum
   */
  add(sum: number, cell: number, place: CountedPlace, rank: number): void {
    const { index } = this.#indexed;
    const state = index.state[cell] ?? 0;
    const marks = index.marks[cell] ?? 0;
    if (!this.#coverage.add(sum, place, state === 0 ? 'value' : absenceSaid(marks))) return;
    this.#cells[sum] = (this.#cells[sum] ?? 0) + 1;
    this.#lastCell[sum] = cell;
    if (marks & CELL_MARKS.disputed) this.#disputed[sum] = 1;
    if (state === 0 && index.qualifier[cell] === 0) {
      this.#exact[sum] = (this.#exact[sum] ?? 0) + (index.value[cell] ?? NaN);
      this.#exactCells[sum] = (this.#exactCells[sum] ?? 0) + 1;
    } else {
      this.#addOther(sum, cell, state);
    }
    this.#sources.add(sum, index.source[cell] ?? 0, rank);
  }

  /** Gives a sum as a point; of a lone cell, the figure of each of its sources. */
  points(sum: number, period: Period): readonly RolledUp[] {
    const cells = this.#cells[sum] ?? 0;
    if (cells === 0) return [];
    const coverage = this.#coverage.coverage(sum);
    if (cells === 1) {
      return figuresOfCell(this.#indexed, this.#lastCell[sum] ?? 0).map(
        ({ measure, source, notes }) => {
          const sources = source === '' ? [] : [source];
          return { period, measure, sources, notes, coverage, disputed: false };
        },
      );
    }
    const adder = this.#adders[sum] ?? new MeasureAdder();
    adder.addExact(this.#exact[sum] ?? 0, this.#exactCells[sum] ?? 0);
    const { measure } = adder.sum();
    const { table } = this.#indexed.table.source;
    const sources = this.#sources.of(sum).flatMap((source) => table[source] || []);
    const disputed = this.#disputed[sum] === 1;
    return [{ period, measure, sources, notes: [], coverage, disputed }];
  }

  #addOther(sum: number, cell: number, state: number): void {
    const adder = (this.#adders[sum] ??= new MeasureAdder());
    const reason = ABSENCE_REASONS[state - 1];
    if (reason) adder.addAbsence(reason);
    else adder.add(measureOfCell(this.#indexed, cell));
  }
}

function absenceSaid(marks: number): Said {
  const missing = marks & (CELL_MARKS['not-reported'] | CELL_MARKS.withheld);
  return missing === 0 ? 'not-applicable' : 'other-absence';
}
