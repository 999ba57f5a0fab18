/**
 * How a column writes its numbers. `french`: `1 234,5`, `1.234,5`, `1,5`, and a lone point before
 * anything but three digits is decimal too. `english`: `1,234.5`, `1.5`.
 */
export const NUMBER_STYLES = ['french', 'english'] as const;
export type NumberStyle = (typeof NUMBER_STYLES)[number];

/** In which order a column writes dates in digits: 03/04/2021 is 3 April, or March 4. */
export const DATE_ORDERS = ['day-first', 'month-first'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** What every distinct cell of a column says together of how it is written. */
export interface StyleFinding<Style extends string> {
  readonly style: Style;
  /** True where the cells allow the other style as well, and the two give different values. */
  readonly ambiguous: boolean;
  /** Cells that only the other style can read: the column mixes both. */
  readonly against: readonly string[];
  /** A cell that shows the difference, and how each style reads it; '' where there is none. */
  readonly example: string;
  readonly readAs: string;
  readonly otherwise: string;
}
