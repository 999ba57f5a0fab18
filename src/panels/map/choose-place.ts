import type { MapPlace } from '../../map/drill-down.ts';
import type { Board } from '../../state/board.svelte.ts';

/** Shows a territory and the level of those on the map; all of the Lot is left out of the address. */
export function choosePlace(board: Board, { territory, level }: MapPlace): void {
  const isWhole = territory === board.gazetteer.department.code;
  board.choose({ territory: isWhole ? undefined : territory, mapLevel: level });
}
