import type { Translation } from '../i18n/make-translation.ts';
import { Board } from './board.svelte.ts';
import type { View } from './view.ts';

/**
 * Gives the figures of a board under the view it has now, in another language or with other
 * choices: what is exported does not move with the page, and nothing chosen on it changes the page.
 */
export function boardIn(
  board: Board,
  translation: Translation,
  choices: Partial<View> = {},
): Board {
  const { today, ready } = board;
  const view: View = { ...board.view, ...choices, lang: translation.lang };
  return new Board({ today, translation, choose: () => {} }, { ready, view });
}
