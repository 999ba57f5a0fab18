import type { MapView } from '../../state/map-view.svelte.ts';
import { MAP_MODES, type MapMode } from '../../state/view.ts';

/** One way of drawing the map, as it is offered. */
export interface ModeOption {
  /** Undefined for a way that is set aside, and shown so. */
  readonly mode: MapMode | undefined;
  readonly text: string;
}

/** Lists the ways of drawing what the map shows, those set aside too. */
export function modeOptions(map: MapView): readonly ModeOption[] {
  const { m } = map.translation;
  const { advice } = m;
  if (map.choice.quantity === 'count') {
    return [
      ...MAP_MODES.filter((mode) => mode !== 'categories' || map.canBeCategories).map((mode) => ({
        mode,
        text: m.modes[mode],
      })),
      { mode: undefined, text: `${advice.raw} – ${advice.refused}` },
    ];
  }
  const { proposed, others } = map.representation;
  return [
    { mode: proposed, text: advice.rateModes[proposed] },
    ...others.map(({ mode, verdict }) => ({
      mode: verdict === 'refused' ? undefined : mode,
      text: `${advice.rateModes[mode]} – ${advice[verdict]}`,
    })),
  ];
}
