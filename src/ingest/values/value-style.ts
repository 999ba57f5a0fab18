/**
 * How a column writes its numbers, by what its commas and points mean. In all of them a space or an
 * apostrophe may group thousands, and a number without any mark reads the same.
 * `french`: the comma is decimal, points may group (`1 234,5`, `1.234,5`).
 * `english`: the point is decimal, commas may group (`1234.5`, `1,234.5`): what software writes.
 * `either`: a comma or a point is decimal, neither groups (`12,5` and `12.5` typed in one column).
 */
export const NUMBER_STYLES = ['french', 'english', 'either'] as const;
export type NumberStyle = (typeof NUMBER_STYLES)[number];

/** In which order a column writes dates in digits: 03/04/2021 is 3 April, or March 4. */
export const DATE_ORDERS = ['day-first', 'month-first'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** What every distinct cell of a column says together of how it is written. */
export interface StyleFinding<Style extends string> {
  readonly style: Style;
  /** True where the cells allow another style as well, and the two give different values. */
  readonly ambiguous: boolean;
  /** The style that reads `example` otherwise; `style` itself where nothing is ambiguous. */
  readonly other: Style;
  /** Cells that only another style can read: the column mixes several. */
  readonly against: readonly string[];
  /** A cell that shows the difference, and how each style reads it; '' where there is none. */
  readonly example: string;
  readonly readAs: string;
  readonly otherwise: string;
}
