/** The words of a scatter plot, in the page's language. */
export interface ScatterTexts {
  /** What the plot shows, for those who do not see it. */
  readonly label: string;
  /** How to walk the points with the keyboard. */
  readonly keyboard: string;
  readonly hint: string;
  /** Names of the axes, with their units. */
  readonly across: string;
  readonly up: string;
  /** A number along an axis, with so many decimals. */
  readonly tick: (value: number, decimals: number) => string;
  /** Of hollow points. */
  readonly inexact: string;
}
