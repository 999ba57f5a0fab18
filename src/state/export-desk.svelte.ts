import type { Exhibit } from '../export/exhibit.ts';
import type { Board } from './board.svelte.ts';
import type { ExhibitName, View } from './view.ts';

/**
 * Makes what is to be published out of the figures under a view, in the language of the board;
 * `address` is that of the view.
 */
export type ExhibitMaker = (board: Board, address: string) => Exhibit;

/** What is on the export desk: how to make it, and the board that it was taken from. */
export interface DeskSubject {
  /** Its name among all that can be published. */
  readonly subject: ExhibitName;
  readonly make: ExhibitMaker;
  readonly board: Board;
  /** Choices that single it out among what the view of the board shows. */
  readonly choices: Partial<View>;
}

/** Holds what the person wants to export; the desk itself is fetched when there is something. */
export class ExportDesk {
  #subject = $state.raw<DeskSubject>();

  get subject(): DeskSubject | undefined {
    return this.#subject;
  }

  open(subject: DeskSubject): void {
    this.#subject = subject;
  }

  close(): void {
    this.#subject = undefined;
  }
}
