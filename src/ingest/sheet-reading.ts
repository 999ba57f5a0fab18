import type { Diagnostic } from '../model/diagnostic.ts';
import type { PlainRow } from './plain-row.ts';
import type { Recipe } from './plan/recipe.ts';
import type { Proposal } from './plan/sheet-plan.ts';
import type { DateOrder, NumberStyle } from './values/value-style.ts';

/** A record as the file writes it; the cells of personal columns are ''. */
export interface RawRow {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  /** One for each column of the plan. */
  readonly cells: readonly string[];
}

/** A column whose cells can be read in two ways: how they were, and how else they could be. */
export type Ambiguity = {
  /** Place of the column in the plan. */
  readonly column: number;
  /** A cell that shows it, and what each way makes of it. */
  readonly example: string;
  readonly readAs: string;
  readonly otherwise: string;
} & (
  | { readonly kind: 'numbers'; readonly chosen: NumberStyle; readonly other: NumberStyle }
  | { readonly kind: 'dates'; readonly chosen: DateOrder; readonly other: DateOrder }
);

/** A text that names no place we know, once for all its rows. */
export interface UnknownPlace {
  readonly text: string;
  readonly rows: number;
  readonly firstRow: number;
  /** Places that it may mean, the likeliest first. */
  readonly nearest: readonly { readonly code: string; readonly name: string }[];
}

/** A text that names no indicator we know, once for all its rows. */
export interface UnknownIndicator {
  readonly text: string;
  readonly rows: number;
  /** Codes of those that it may mean, the likeliest first. */
  readonly nearest: readonly string[];
}

/** A record that was set aside, with the remarks that tell why. */
export interface RejectedRow extends RawRow {
  readonly diagnostics: readonly Diagnostic[];
}

/** Rejected rows that a reading keeps; a file with more of them has one fault, not many. */
export const MOST_REJECTED = 100_000;

/** How one sheet was read, and how else it could be: what a person needs to judge and correct it. */
export interface SheetReading {
  readonly proposal: Proposal;
  /** What a person chose, now or for another file like it. */
  readonly recipe: Recipe | undefined;
  /** Its headers as a recipe knows them. */
  readonly headers: readonly string[];
  /** First records under the header, as written. */
  readonly preview: readonly RawRow[];
  /** First rows as they are understood, under the contract's columns; shown before a wide table or a list of people is applied. */
  readonly understood: readonly PlainRow[];
  readonly ambiguities: readonly Ambiguity[];
  readonly places: readonly UnknownPlace[];
  readonly unknownIndicators: readonly UnknownIndicator[];
  /** Names of the columns, for the file of rejected rows; personal ones left out with their cells. */
  readonly rejectedHeader: readonly string[];
  readonly rejected: readonly RejectedRow[];
}
