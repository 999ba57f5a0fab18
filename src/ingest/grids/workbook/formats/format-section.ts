import type { Condition } from './condition.ts';
import type { DateParts } from './date-text.ts';

/** One of the parts of a number format, between semicolons: what it shows, not how it looks. */
export interface FormatSection {
  /** When it applies; undefined where nothing says so. */
  readonly condition: Condition | undefined;
  /** What it shows of a date; undefined where it shows none. */
  readonly date: DateParts | undefined;
  /** Its places for digits, with its point, its comma and its literal text between them. */
  readonly digits: string;
  /** Literal text before and after the digits; all of it is in `before` where there are none. */
  readonly before: string;
  readonly after: string;
  /** The number shown is 10^`shift` times the stored one: 2 with `%`, -3 with a comma at the end. */
  readonly shift: number;
  /** A cell is text (`@`), or shown as it comes (`General`). */
  readonly plain: boolean;
}
