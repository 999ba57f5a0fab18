import type { TableName } from '../table-contract.ts';
import type { DateOrder, NumberStyle } from '../values/value-style.ts';

/** Columns that are each a part of a period. */
export const PERIOD_PARTS = ['annee', 'semestre', 'trimestre', 'mois', 'jour'] as const;

/** Columns of figures that tell what the value beside them is worth, or the level of its territory. */
export const TELLING_FIELDS = ['statut', 'confidentialite', 'niveau'] as const;

/**
 * What a column may stand for besides the columns of a contract: parts of a period, the name beside
 * a code of a place, its postal code, its département and its level, the status of a value.
 */
export const HELPER_FIELDS = [
  ...PERIOD_PARTS,
  'territoire_nom',
  'code_postal',
  'departement',
  ...TELLING_FIELDS,
] as const;

/** Why a column looks personal. */
export const PERSONAL_KINDS = ['name', 'email', 'phone', 'address', 'birth', 'identifier'] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** What a column of a file is taken for. */
export type ColumnRole =
  /** A column of the table's contract ('valeur', 'periode', 'nom'…) or a helper of one. */
  | { readonly kind: 'field'; readonly field: string }
  /** A breakdown of `chiffres`, kept under its own name. */
  | { readonly kind: 'breakdown' }
  /**
   * A column of values: which indicator and period they are of, '' where a column says so. With
   * `part`, `period` is a part of a year ("janvier", "T1") that `annee` completes. `territory` is
   * the place that its header names.
   */
  | {
      readonly kind: 'values';
      readonly indicator: string;
      readonly period: string;
      readonly part?: 'mois' | 'trimestre' | 'semestre';
      readonly territory?: string;
    }
  /** Dropped before anything is kept. */
  | { readonly kind: 'personal'; readonly what: PersonalKind }
  | { readonly kind: 'ignored' };

export interface ColumnPlan {
  /** Place in the grid. */
  readonly index: number;
  /** Its header as written, made unique ("valeur (2)"), or its letter where it has none. */
  readonly name: string;
  readonly role: ColumnRole;
  /** Chosen by a person; undefined to let the column's own cells decide. */
  readonly numbers: NumberStyle | undefined;
  readonly dates: DateOrder | undefined;
}

/** Which records are data. Indices of records in the grid. */
export interface Layout {
  /** Record of the header, or -1 where there is none. */
  readonly header: number;
  /** First record under the header. */
  readonly first: number;
  /** Records that are not data, from anywhere in the sheet, and why. Blank ones are not listed. */
  readonly skipped: ReadonlyMap<number, SkipReason>;
}
export const SKIP_REASONS = ['title', 'unit', 'header-again', 'total', 'note'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/**
 * `rows`: one record a figure. `wide`: columns of values named after an indicator or a period, one
 * or several. `people`: one record a person.
 */
export type TableShape = 'rows' | 'wide' | 'people';

/** How a sheet will be read: proposed from what it holds, then as a person corrected it. */
export interface SheetPlan {
  readonly table: TableName | '';
  readonly shape: TableShape;
  readonly layout: Layout;
  /** One for each column of the grid. */
  readonly columns: readonly ColumnPlan[];
  /** What no column says but holds for every row: `indicateur`, `periode`, `territoire`, `source`. */
  readonly fixed: Readonly<Record<string, string>>;
}

/** What must be asked before a sheet is read; figures are not shown until it is answered. */
export type Ask =
  /** No column found for a required one; `candidates` are indices of columns that might be it. */
  | {
      readonly kind: 'column-missing';
      readonly field: string;
      readonly candidates: readonly number[];
      /** A value that would hold for the whole file, from its name or title; '' where none. */
      readonly fixed: string;
      /** Unit of its numbers where 12 is not twelve, so that no column of values was taken. */
      readonly scale?: string;
    }
  /** Which table it is, where nothing tells. */
  | { readonly kind: 'table-unknown' }
  /** A wide table, shown before it is unpivoted. */
  | { readonly kind: 'wide-table' }
  /** One row a person: counted by month and commune once agreed. */
  | { readonly kind: 'people-list' }
  /** Several columns could be the one required; the plan uses none until one is chosen. */
  | {
      readonly kind: 'column-unsure';
      readonly field: string;
      readonly candidates: readonly number[];
    }
  /** A column of values whose header names no known indicator, or several. */
  | {
      readonly kind: 'indicator-unsure';
      readonly column: number;
      readonly candidates: readonly string[];
    }
  /** Headers stand on two lines, which the plan has joined: records of the upper and the lower. */
  | { readonly kind: 'header-on-two-lines'; readonly upper: number; readonly lower: number }
  /** Other tables begin at these records under the first: only one can be read. */
  | { readonly kind: 'several-tables'; readonly records: readonly number[] };

/** A plan and what must be asked about it. */
export interface Proposal {
  readonly plan: SheetPlan;
  readonly asks: readonly Ask[];
}

/** Tells whether a sheet can be read as proposed without asking: in a command, the rest is refused. */
export function isBlocking(ask: Ask): boolean {
  return ask.kind !== 'wide-table' && ask.kind !== 'people-list';
}
