import type { LegendLine } from '../../map/legend-lines.ts';
import type { Board } from '../../state/board.svelte.ts';
import type { MapView } from '../../state/map-view.svelte.ts';
import { columnName } from '../column-name.ts';
import { DominantMap } from './dominant-map.svelte.ts';

/** What leads in each territory, in words: a column of a table. */
export interface LeadingCategory {
  /** Name of the column of the figures that is read: "origine". */
  readonly column: string;
  readonly title: string;
  /** What the title quotes of the data. */
  readonly term: string;
  /** Says what leads in a territory, or why that is not known; '' where it has no value. */
  readonly of: (code: string) => string;
  /** What leads, and in how many territories. */
  readonly lines: readonly Pick<LegendLine, 'text' | 'count'>[];
}

/** Says what leads in each territory, where the map shows that. */
export function leadingCategory(
  board: Pick<Board, 'dataset' | 'today'>,
  map: MapView,
): LeadingCategory | undefined {
  if (map.mode !== 'categories' || !map.breakdown) return undefined;
  const { name } = map.breakdown;
  const dominant = new DominantMap(board, map, () => 'light');
  return {
    column: name,
    title: map.translation.m.categories.leading(columnName(map.breakdown)),
    term: columnName(map.breakdown),
    of: (code) => dominant.categoryOf(code),
    lines: dominant.lines,
  };
}
