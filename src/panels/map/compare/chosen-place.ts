import { isWithin } from '../../../model/territory.ts';
import type { Board } from '../../../state/board.svelte.ts';

/** Tells whether a territory is the chosen one, lies in it or holds it; none is while all are. */
export function isChosenPlace({ gazetteer, territory, isWhole }: Board, code: string): boolean {
  if (isWhole) return false;
  return isWithin(gazetteer, code, territory) || isWithin(gazetteer, territory, code);
}
