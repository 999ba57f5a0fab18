import type { Ambiguity, UnknownIndicator, UnknownPlace } from '../sheet-reading.ts';
import type { Tally } from './table-sheet.ts';

/** How a sheet went, with what a person may want to correct. */
export interface PlacedTally extends Tally {
  readonly places: readonly UnknownPlace[];
  /** Only figures have indicators. */
  readonly unknownIndicators?: readonly UnknownIndicator[];
  readonly ambiguities: readonly Ambiguity[];
}
