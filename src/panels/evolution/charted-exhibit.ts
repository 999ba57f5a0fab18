import type { Exhibit } from '../../export/exhibit.ts';
import type { Board } from '../../state/board.svelte.ts';
import { evolutionChoices } from './evolution-choices.ts';
import { evolutionExhibit } from './evolution-exhibit.ts';
import { evolutionExhibits } from './evolution-exhibits.ts';

/**
 * Gives the evolution under the view of a board as something to publish: the first chart, where the
 * indicators of the view take several; an empty one where none has figures.
 */
export function chartedExhibit(board: Board, address: string): Exhibit {
  const [first] = evolutionExhibits(board, board.translation, address);
  const choices = evolutionChoices(board.view, []);
  return first ?? evolutionExhibit(board, [], choices, board.translation, address);
}
