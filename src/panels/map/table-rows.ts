import type { RankedPlace } from '../../map/compare/rank-places.ts';
import type { Measure } from '../../model/measure.ts';
import type { PlaceFigure } from '../../model/place-figure.ts';
import { nameOf, populationOf } from '../../model/territory.ts';
import type { MapView } from '../../state/map-view.svelte.ts';

/** Columns by which the table can be sorted. */
export type TableColumn = 'name' | 'population' | 'before' | 'value' | 'drawn' | 'rank';

/** What the table says of one territory. */
export interface TableRow {
  readonly code: string;
  readonly name: string;
  readonly population: number | undefined;
  readonly figure: PlaceFigure;
  readonly before: Measure | undefined;
  /** The rate or the change that the map draws, where it is not the figure itself. */
  readonly drawn: Measure | undefined;
  readonly rank: RankedPlace | undefined;
}

export interface TableOrder {
  readonly column: TableColumn;
  readonly descending: boolean;
}

/** Lists the territories of the map that the data speak of, if only to say why there is no figure. */
export function tableRows(map: MapView): readonly TableRow[] {
  const isDrawn = map.drawn !== map.figures;
  return Array.from(map.figures, ([code, figure]) => ({
    code,
    name: nameOf(map.gazetteer, code),
    population: populationOf(map.gazetteer, code),
    figure,
    before: map.figuresBefore?.get(code)?.measure,
    drawn: isDrawn ? map.drawn.get(code)?.measure : undefined,
    rank: map.rankOf(code),
  }));
}

/** Sorts rows by a column, those without a value last whichever the way; then by name. */
export function sortRows(
  rows: readonly TableRow[],
  { column, descending }: TableOrder,
  compare: (a: string, b: string) => number,
): readonly TableRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const byName = compare(a.name, b.name);
    if (column === 'name') return sign * byName;
    const [x, y] = [numberIn(a, column), numberIn(b, column)];
    if (x === undefined || y === undefined) {
      return Number(x === undefined) - Number(y === undefined) || byName;
    }
    return sign * (x - y) || byName;
  });
}

function numberIn(row: TableRow, column: Exclude<TableColumn, 'name'>): number | undefined {
  switch (column) {
    case 'population':
      return row.population;
    case 'before':
      return valueOf(row.before);
    case 'value':
      return valueOf(row.figure.measure);
    case 'drawn':
      return valueOf(row.drawn);
    case 'rank':
      return row.rank?.rank;
  }
}

const valueOf = (measure: Measure | undefined) =>
  measure?.kind === 'value' ? measure.value : undefined;
