import type { Picture } from '../../theme/drawing/picture.ts';

/** A piece of a text that is a link, or in another language than the report. */
interface MarkedPiece {
  readonly text: string;
  /** A web address, or `#` and a place of the report. */
  readonly href?: string | undefined;
  readonly lang?: string | undefined;
}

export type Piece = string | MarkedPiece;

/** A line of text. */
export type Line = readonly Piece[];

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly line: Line;
  /** What must not be missed, or what may be; undefined for the text itself. */
  readonly tone?: 'warning' | 'aside';
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
  readonly numbered: boolean;
}

interface ListItem {
  readonly line: Line;
  /** Where links lead to it. */
  readonly id?: string;
}

/** Names and what stands for each. */
export interface Terms {
  readonly kind: 'terms';
  readonly pairs: readonly { readonly name: string; readonly line: Line }[];
}

/** The first cell of a row names it. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly { readonly text: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly Line[])[];
}

/** A drawing; what it shows is said in its alternative. */
export interface Figure {
  readonly kind: 'figure';
  readonly picture: Picture;
  readonly title: string;
  readonly alternative: string;
}

export type Block = Paragraph | List | Terms | Table | Figure;

/** A part of a section, under a title of its own. */
export interface Subsection {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Section {
  /** Name of its anchor, of letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly parts: readonly Subsection[];
}

/** A document made to be printed: what it says, without how it looks. All texts are plain texts. */
export interface Report {
  readonly lang: string;
  readonly title: string;
  readonly subtitle: string;
  /** Said first and at the head of every sheet; '' for nothing. */
  readonly warning: string;
  /** Territory, period, date: what it is of. */
  readonly cover: Terms['pairs'];
  /** Name of the list of its sections. */
  readonly contents: string;
  readonly sections: readonly Section[];
}
