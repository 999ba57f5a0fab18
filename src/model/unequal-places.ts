import { countedRows, measureOfRows } from './cell-figures.ts';
import { groupsOf, indexedFigures, periodOfCell } from './cells.ts';
import type { Dataset } from './dataset.ts';
import type { UnequalTotal } from './figure-check.ts';
import { type IndexedFigures, rowsOfCell } from './figure-index.ts';
import type { Measure } from './measure.ts';
import { compareToSum, type Difference } from './sum-check.ts';
import type { CountedLevel, Gazetteer } from './territory.ts';

/** A territory and all those that make it up. */
interface Whole {
  readonly territory: string;
  readonly by: CountedLevel;
  readonly parts: readonly string[];
  /** The difference that an intercommunalité on both sides of the border of the Lot explains. */
  readonly explained: Difference;
}

/**
 * Finds the figures of the département and of intercommunalités that are not the sum of those of
 * the same source for all the territories below, where each of these gives an exact value.
 */
export function* unequalPlaces(dataset: Dataset, gazetteer: Gazetteer): Generator<UnequalTotal> {
  const indexed = indexedFigures(dataset);
  const wholes = wholesOf(gazetteer);
  for (const { code } of dataset.indicators) {
    const groups = new Map(
      groupsOf(indexed, code).map(({ territory, group }) => [territory, group]),
    );
    for (const whole of wholes) {
      const own = groups.get(whole.territory);
      const parts = whole.parts.flatMap((part) => groups.get(part) ?? []);
      if (own === undefined || parts.length === 0 || parts.length < whole.parts.length) continue;
      yield* differencesOf(indexed, own, parts, whole, code);
    }
  }
}

function wholesOf(gazetteer: Gazetteer): readonly Whole[] {
  const communes = [...gazetteer.communes.values()];
  const epcis = [...gazetteer.epcis.values()];
  const territory = gazetteer.department.code;
  const crosses = epcis.some(({ communesOutside }) => communesOutside > 0);
  return [
    {
      territory,
      by: 'epci',
      parts: epcis.map(({ code }) => code),
      explained: crosses ? 'stated-below' : 'none',
    },
    { territory, by: 'commune', parts: communes.map(({ code }) => code), explained: 'none' },
    ...epcis.map(({ code, communesOutside }): Whole => ({
      territory: code,
      by: 'commune',
      parts: communes.filter(({ epci }) => epci === code).map((commune) => commune.code),
      explained: communesOutside > 0 ? 'stated-above' : 'none',
    })),
  ];
}

function* differencesOf(
  indexed: IndexedFigures,
  own: number,
  parts: readonly number[],
  { territory, by, explained }: Whole,
  indicator: string,
): Generator<UnequalTotal> {
  const { table } = indexed;
  const sums = new Map<number, { readonly values: number[]; readonly rows: number[] }>();
  for (const part of parts) {
    for (const { key, measure, rows } of figuresOf(indexed, part)) {
      if (measure.kind === 'absent' || measure.qualifier !== 'exact') continue;
      const sum = sums.get(key) ?? { values: [], rows: [] };
      sum.values.push(measure.value);
      for (const row of rows) sum.rows.push(row);
      sums.set(key, sum);
    }
  }
  for (const { cell, key, source, measure: stated, rows } of figuresOf(indexed, own)) {
    const sum = sums.get(key);
    if (stated.kind === 'absent' || sum?.values.length !== parts.length) continue;
    const difference = compareToSum(stated, sum.values);
    if (difference === 'none' || difference === explained) continue;
    yield {
      kind: 'places-differ',
      by,
      indicator,
      territory,
      period: periodOfCell(indexed, cell),
      source: table.source.table[source] ?? '',
      stated,
      summed: sum.values.reduce((total, value) => total + value, 0),
      rows,
      partRows: sum.rows,
    };
  }
}

/** A figure of a source in a cell; `key` is the same for one period and source. */
interface SourceFigure {
  readonly cell: number;
  readonly source: number;
  readonly key: number;
  readonly measure: Measure;
  readonly rows: readonly number[];
}

function* figuresOf({ table, index }: IndexedFigures, group: number): Generator<SourceFigure> {
  const end = index.groupCells[group + 1] ?? 0;
  for (let cell = index.groupCells[group] ?? 0; cell < end; cell += 1) {
    for (const rows of countedRows(table, rowsOfCell(index, cell))) {
      const source = table.source.codes[rows[0] ?? -1] ?? 0;
      const key = (index.cellPeriod[cell] ?? 0) * table.source.table.length + source;
      yield { cell, source, key, measure: measureOfRows(table, rows), rows };
    }
  }
}
