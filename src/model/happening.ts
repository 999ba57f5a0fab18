import type { Measure } from './measure.ts';
import type { Period } from './period.ts';

/** An event of the programme. */
export interface Happening {
  readonly name: string;
  readonly type: string;
  readonly start: Period;
  readonly end: Period;
  /** Present INSEE code of the commune, or '' where the event has none. */
  readonly communeCode: string;
  readonly commune: string;
  /** Longitude and latitude in degrees, where the table gives them. */
  readonly point: readonly [number, number] | undefined;
  readonly participants: Measure;
  readonly source: string;
  readonly note: string;
}
