import type { MeasureKind } from '../../model/indicator.ts';
import type { TextEncoding } from '../bytes/encodings.ts';
import type { TableName } from '../table-contract.ts';
import type { DateOrder, NumberStyle } from '../values/value-style.ts';
import type { ColumnRole, TableShape } from './sheet-plan.ts';

/** What a person chose for one column, by its header as written. */
export interface ColumnChoice {
  readonly role?: ColumnRole;
  readonly numbers?: NumberStyle;
  readonly dates?: DateOrder;
}

/**
 * What a person decided on a file, so that the next one like it is read the same way: kept on the
 * device, and passed on as a small JSON file. It holds headers and codes, never figures.
 */
export interface Recipe {
  /** Headers of the sheet it was made for, folded, in order: it fits sheets that have the same. */
  readonly headers: readonly string[];
  readonly table?: TableName;
  readonly shape?: TableShape;
  /** Row of the header, from 1. */
  readonly headerRow?: number;
  /** True where the header is that row and the one above, joined. */
  readonly joinHeaders?: boolean;
  readonly columns: Readonly<Record<string, ColumnChoice>>;
  readonly fixed: Readonly<Record<string, string>>;
  /** Codes that a person gave to places, indicators and sources the file writes in its own way. */
  readonly places: Readonly<Record<string, string>>;
  /** Indicators that the programme does not define: code → label and kind. */
  readonly indicators: Readonly<
    Record<string, { readonly label: string; readonly kind: MeasureKind }>
  >;
  /** Agreed to: unpivoting a wide table, counting a list of people. */
  readonly agreed: boolean;
  readonly encoding?: TextEncoding;
  readonly delimiter?: string;
  /** Name of the sheet of a workbook. */
  readonly sheet?: string;
}
