import type { Block, Line, Section, Table } from '../../export/report/report.ts';
import { mapEn } from '../../i18n/map-en.ts';
import { mapFr } from '../../i18n/map-fr.ts';
import { MapView } from '../../state/map-view.svelte.ts';
import { EXHIBITS } from '../exhibits.ts';
import { leadingCategory } from '../map/leading-category.ts';
import { drawnWords, figureWords } from '../map/place-words.ts';
import { sortRows, tableRows } from '../map/table-rows.ts';
import { NOTHING } from './lean-table.ts';
import { exhibitBlocks, paragraph, type ReportWork, shortTable } from './report-work.ts';

/** Height of the map, in px at a text of 16 px. */
const HEIGHT = 500;
/** Territories in its table. */
const MOST_PLACES = 20;

/** The map as the view has it, with its legend, and its figures in a table. */
export async function mapSection(work: ReportWork): Promise<Section> {
  const { board, words, page, address } = work;
  const make = await EXHIBITS.carte(page);
  const exhibit = make(board, address);
  return {
    id: 'carte',
    title: words.r.map.title,
    blocks: [],
    parts: [
      {
        title: [exhibit.title, exhibit.subtitle].filter((text) => text !== '').join(', '),
        blocks: [...exhibitBlocks(work, exhibit, HEIGHT), ...placesBlocks(work, exhibit.title)],
      },
    ],
  };
}

function placesBlocks(work: ReportWork, title: string): readonly Block[] {
  const { board, words } = work;
  const { r, f } = words;
  const map = new MapView(board, (lang) => (lang === 'fr' ? mapFr : mapEn));
  const rows = sortRows(tableRows(map), { column: 'value', descending: true }, f.compare);
  if (rows.length === 0) return [paragraph(r.map.none, 'aside')];
  const leading = leadingCategory(board, map);
  const isDrawn = map.drawn !== map.figures;
  // The population itself is on the map where no indicator is.
  const isCount = map.choice.indicator !== undefined;
  const columns = [r.map.place, ...(isCount ? [r.map.population] : []), words.t.table.value];
  const table: Table = {
    kind: 'table',
    caption: r.map.caption(title),
    columns: [...columns, ...(isDrawn ? [title] : []), ...(leading ? [leading.title] : [])].map(
      (text) => ({ text, isNumber: false }),
    ),
    rows: rows.map(({ code, name, population, figure, drawn }): readonly Line[] => [
      [name],
      ...(isCount ? [[population === undefined ? NOTHING : f.number(population)]] : []),
      [figureWords(map, figure.measure)],
      ...(isDrawn ? [[drawn ? drawnWords(map, drawn) : NOTHING]] : []),
      ...(leading ? [[leading.of(code) || NOTHING]] : []),
    ]),
  };
  return shortTable(work, table, MOST_PLACES);
}
