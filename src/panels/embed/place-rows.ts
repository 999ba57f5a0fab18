import type { EmbedTranslation } from '../../i18n/embed-translation.ts';
import { mapEn } from '../../i18n/map-en.ts';
import { mapFr } from '../../i18n/map-fr.ts';
import { isPartlyCovered } from '../../model/place-figure.ts';
import type { Board } from '../../state/board.svelte.ts';
import { MapView } from '../../state/map-view.svelte.ts';
import { choiceLabel } from '../map/choice-label.ts';
import { leadingCategory } from '../map/leading-category.ts';
import { drawnWords } from '../map/place-words.ts';
import { sortRows, tableRows } from '../map/table-rows.ts';
import { type EmbedTable, numbers, words } from './embed-table.ts';

/** Gives the figures of a map as a table, the highest first. */
export function placeRows(board: Board, { b, f, say }: EmbedTranslation): EmbedTable {
  const map = new MapView(board, (lang) => (lang === 'fr' ? mapFr : mapEn));
  const { before, translation } = map;
  const isDrawn = map.drawn !== map.figures;
  const { m, t } = translation;
  const drawn = { none: t.table.rate, absolute: m.table.change, percent: m.table.percent };
  const leading = leadingCategory(board, map);
  const rows = sortRows(tableRows(map), { column: 'value', descending: true }, f.compare);
  return {
    columns: [
      words(b.columns.territory),
      numbers(b.columns.population),
      ...(before ? [numbers(m.table.before(f.period(before)))] : []),
      numbers(choiceLabel(map.choice, translation)),
      ...(isDrawn ? [numbers(drawn[map.unit.change])] : []),
      ...(leading ? [words(leading.title)] : []),
      words(b.columns.coverage),
    ],
    rows: rows.map((row) => [
      row.name,
      row.population === undefined ? '' : f.number(row.population),
      ...(before ? [row.before ? f.measure(row.before) : ''] : []),
      f.measure(row.figure.measure),
      ...(isDrawn ? [row.drawn ? drawnWords(map, row.drawn) : ''] : []),
      ...(leading ? [leading.of(row.code)] : []),
      row.figure.coverage && isPartlyCovered(row.figure) ? say.coverage(row.figure.coverage) : '',
    ]),
  };
}
