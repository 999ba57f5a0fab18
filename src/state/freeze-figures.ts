import type { CsvTable } from '../export/data/csv-table.ts';
import { dataPackage } from '../export/data/data-package.ts';
import { datasetTables, indicatorTable, type Selection } from '../export/data/dataset-tables.ts';
import { packText } from '../export/data/packed-text.ts';
import type { Exhibit } from '../export/exhibit.ts';
import { figuresFingerprint } from '../export/figures-fingerprint.ts';
import { isoDay } from '../model/period.ts';
import { textAt } from '../model/string-column.ts';
import { Board } from './board.svelte.ts';
import type { ExhibitMaker } from './export-desk.svelte.ts';
import { readFrozen } from './frozen-figures.ts';

/** Longest fragment that goes into a page, in letters: mail and editors cut what is much longer. */
const LONGEST_FROZEN = 30_000;

/** More figures than this never fit into an address: they are not even written out. */
const MOST_FIGURES = 20_000;

export type Freezing =
  | { readonly kind: 'frozen'; readonly packed: string }
  /** Too many figures, or figures that an address does not bring back as they are. */
  | { readonly kind: 'refused'; readonly reason: 'too-long' | 'not-the-same' };

/**
 * Packs the figures behind an exhibit into the fragment of an address, and makes sure that reading
 * them back gives the same exhibit.
 *
 * @param make made the exhibit, and makes it again
 */
export async function freezeFigures(
  board: Board,
  exhibit: Exhibit,
  make: ExhibitMaker,
): Promise<Freezing> {
  const { indicators } = exhibit;
  if (countFigures(board, new Set(indicators)) > MOST_FIGURES) {
    return { kind: 'refused', reason: 'too-long' };
  }
  // A stock stands on figures before the span. Some exhibits say more than their own figures do,
  // as when the last of all is of: they take all along.
  const least: Selection = { indicators, span: { from: undefined, to: board.span.to } };
  const all: Selection = { indicators: undefined, span: { from: undefined, to: undefined } };
  const isSmall = board.dataset.figures.length <= MOST_FIGURES;
  for (const selection of isSmall ? [least, all] : [least]) {
    const packed = await packText(packageOf(board, selection));
    if (packed.length > LONGEST_FROZEN) return { kind: 'refused', reason: 'too-long' };
    if (await bringsBack(packed, exhibit, board, make)) return { kind: 'frozen', packed };
  }
  return { kind: 'refused', reason: 'not-the-same' };
}

/** Writes a selection of figures as a data package, as short as it may be. */
function packageOf({ dataset, today }: Board, selection: Selection): string {
  const tables = datasetTables(dataset, selection);
  const used = {
    ...tables,
    // All of them: their order gives each its colour.
    indicateurs: indicatorTable(dataset.indicators),
    sources: usedSources(tables),
  };
  const heading = {
    title: dataset.title,
    fictional: dataset.fictional,
    created: isoDay(today),
    homepage: new URL('.', location.href).href,
    licence: { title: 'Licence Ouverte 2.0', path: '' },
  };
  return JSON.stringify(JSON.parse(dataPackage(used, [], heading, 'inline')));
}

async function bringsBack(
  packed: string,
  exhibit: Exhibit,
  { gazetteer, translation, view, ready }: Board,
  make: ExhibitMaker,
): Promise<boolean> {
  const frozen = await readFrozen(packed, gazetteer);
  if (frozen.kind === 'refused') return false;
  const back = new Board(
    { today: frozen.day, translation, choose: () => undefined },
    { ready: { ...ready, dataset: frozen.dataset }, view },
  );
  return isSame(exhibit, make(back, ''));
}

function isSame(one: Exhibit, other: Exhibit): boolean {
  return (
    figuresFingerprint(one.table) === figuresFingerprint(other.table) &&
    one.alternative === other.alternative &&
    one.subtitle === other.subtitle &&
    one.fictional === other.fictional
  );
}

function countFigures({ dataset: { figures } }: Board, wanted: ReadonlySet<string>): number {
  let count = 0;
  for (let row = 0; row < figures.length; row += 1) {
    if (wanted.has(textAt(figures.indicator, row))) count += 1;
  }
  return count;
}

/** The sources that some row names: the others say nothing of what travels. */
function usedSources(tables: ReturnType<typeof datasetTables>): CsvTable {
  const { sources, ...others } = tables;
  const named = new Set(
    Object.values(others).flatMap(({ header, rows }) => {
      const column = header.indexOf('source');
      return column === -1 ? [] : rows.map((row) => row[column]);
    }),
  );
  return { header: sources.header, rows: sources.rows.filter(([id]) => named.has(id)) };
}
