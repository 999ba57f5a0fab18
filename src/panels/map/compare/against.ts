import { spanAt } from '../../../map/time/time-steps.ts';
import { ratesPerThousand } from '../../../model/rates.ts';
import type { Board } from '../../../state/board.svelte.ts';
import type { DrawnPlaces, MapView } from '../../../state/map-view.svelte.ts';
import { type MapChoice, mapFiguresOver } from '../../../state/map-subject.ts';

/** The second indicator of a scatter plot, as it is drawn. */
export interface Against {
  readonly choice: MapChoice;
  readonly perThousand: boolean;
  readonly places: DrawnPlaces;
}

/** Lists what the indicator of the map can be set against: all else that its level has. */
export function againstChoices(map: MapView): readonly MapChoice[] {
  return map.choices.filter(
    ({ code, levels }) => code !== map.choice.code && levels.has(map.level),
  );
}

/**
 * Gives the figures of the second indicator at the period of the map; for 1,000 inhabitants where
 * the map is, since two numbers that grow with the population always go together.
 */
export function againstOf(board: Board, map: MapView, choice: MapChoice): Against {
  const { dataset, gazetteer, today } = board;
  const over = mapFiguresOver(dataset, gazetteer, choice, map.level, today);
  const kind = choice.indicator?.kind ?? 'stock';
  const figures = over(map.period ? spanAt(kind, map.period) : board.span);
  const perThousand =
    map.unit.perThousand && choice.indicator !== undefined && choice.quantity === 'count';
  const places = perThousand ? ratesPerThousand(figures, gazetteer) : figures;
  return { choice, perThousand, places };
}
