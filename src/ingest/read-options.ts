import type { FigureTable } from '../model/figure.ts';
import type { Recipe } from './plan/recipe.ts';

/** What a person chose for one sheet. */
export interface SheetChoice {
  /** Place of the file among those that are read together. */
  readonly place: number;
  /** '' for a file that is one table, or to choose for the whole file (encoding, separator). */
  readonly sheet: string;
  readonly recipe: Recipe;
}

/** How far a reading is. */
export interface Progress {
  readonly file: string;
  readonly bytes: number;
  readonly bytesInAll: number;
  readonly rows: number;
}

/** What may be said of a reading beside its files. */
export interface ReadOptions {
  readonly choices?: readonly SheetChoice[];
  /** Texts of recipes kept, by who keeps any: each is used for the sheets that it fits. */
  readonly recipes?: readonly string[];
  /** Figures on screen, to tell what changes. */
  readonly before?: FigureTable;
  readonly onProgress?: (progress: Progress) => void;
}
