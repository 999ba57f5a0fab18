import type { CellFigure } from './cell-figures.ts';
import type { Cell } from './cells.ts';
import { type Measure, measureInterval, sumMeasures } from './measure.ts';
import { intersects } from './qualifier.ts';
import { coverageOf } from './roll-up-coverage.ts';
import type { SeriesPoint } from './series.ts';
import type { Gazetteer } from './territory.ts';

export type RolledUp = Omit<SeriesPoint, 'running' | 'partialPeriod'>;

/** Adds a flux over the territories below, period by period. */
export function rollUpFlux(
  cells: readonly Cell[],
  gazetteer: Gazetteer,
  territory: string,
): readonly RolledUp[] {
  const byPeriod = new Map<string, Cell[]>();
  for (const cell of cells) {
    const group = byPeriod.get(cell.period.id);
    if (group) group.push(cell);
    else byPeriod.set(cell.period.id, [cell]);
  }
  return [...byPeriod.values()].flatMap((group) => addCells(group, gazetteer, territory));
}

/**
 * Adds a stock over the territories below: at each period some territory reports, the latest
 * value of every territory at or before its end.
 */
export function rollUpStock(
  cells: readonly Cell[],
  gazetteer: Gazetteer,
  territory: string,
): readonly RolledUp[] {
  const ordered = [...cells].sort((a, b) => a.period.end - b.period.end);
  const latest = new Map<string, Cell>();
  const rolled: RolledUp[] = [];
  let news = false;
  ordered.forEach((cell, index) => {
    const known = latest.get(cell.territory);
    // A later row without a value does not undo the value reached before it, and is no news.
    if (!known || hasValue(cell) || !hasValue(known)) {
      latest.set(cell.territory, cell);
      news ||= hasValue(cell) || ![...latest.values()].some(hasValue);
    }
    const next = ordered[index + 1];
    if (!news || next?.period.end === cell.period.end) return;
    news = false;
    for (const sum of addCells([...latest.values()], gazetteer, territory)) {
      rolled.push({ ...sum, period: cell.period });
    }
  });
  return rolled;
}

const hasValueFigure = (figure: CellFigure) => figure.measure.kind === 'value';

const hasValue = (cell: Cell) => cell.figures.some(hasValueFigure);

/** Adds cells; a lone one keeps the figure of each of its sources. */
function addCells(
  cells: readonly Cell[],
  gazetteer: Gazetteer,
  territory: string,
): readonly RolledUp[] {
  const counted = withoutDoubleCount(cells, gazetteer);
  const coverage = coverageOf(counted, gazetteer, territory);
  const [first] = counted;
  if (!first) return [];
  if (counted.length === 1) {
    return first.figures.map((figure) => ({
      period: first.period,
      measure: figure.measure,
      sources: figure.source === '' ? [] : [figure.source],
      notes: figure.notes,
      coverage,
      disputed: false,
    }));
  }
  const chosen = counted.flatMap(({ figures }) => figures.find(hasValueFigure) ?? figures[0] ?? []);
  const sources = new Set(chosen.map((figure) => figure.source).filter((id) => id !== ''));
  return [
    {
      period: first.period,
      measure: sumMeasures(chosen.map((figure) => figure.measure)).measure,
      sources: [...sources],
      notes: [],
      coverage,
      disputed: counted.some((cell) => isDisputed(cell.figures.map((figure) => figure.measure))),
    },
  ];
}

/** Leaves out the communes of an intercommunalité that has a figure of its own. */
function withoutDoubleCount(cells: readonly Cell[], gazetteer: Gazetteer): readonly Cell[] {
  const epcis = new Set(
    cells.filter((cell) => hasValue(cell) && gazetteer.epcis.has(cell.territory)).map(territoryOf),
  );
  if (epcis.size === 0) return cells;
  return cells.filter((cell) => {
    const commune = gazetteer.communes.get(cell.territory);
    return commune === undefined || !epcis.has(commune.epci);
  });
}

const territoryOf = (cell: Cell) => cell.territory;

function isDisputed(measures: readonly Measure[]): boolean {
  const values = measures.filter((measure) => measure.kind === 'value');
  const [first, ...others] = values;
  if (!first) return false;
  const base = measureInterval(first);
  return others.some((other) => !intersects(base, measureInterval(other)));
}
