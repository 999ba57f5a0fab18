import type { Level } from '../../model/territory.ts';

/**
 * How a place was found. `padded-code`: a code whose leading zero was added or lost. `past-code` and
 * `past-name`: those of a commune that another absorbed. `chosen`: a person said so.
 */
export type FoundHow =
  'code' | 'past-code' | 'padded-code' | 'name' | 'past-name' | 'chosen' | 'postal-code';

/** A territory offered to a person. */
export interface PlaceName {
  readonly code: string;
  readonly name: string;
}

/** What a text says of a place; never a guess. */
export type FoundPlace =
  | {
      readonly kind: 'found';
      readonly code: string;
      readonly level: Level;
      readonly how: FoundHow;
      /** Code of the commune that it was before another absorbed it, where the text says that one. */
      readonly past?: string;
    }
  /** It may be any of these, or it gives a name it does not wholly explain: to be asked. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly PlaceName[] }
  /** The code of a place that is no present territory of the département; as written. */
  | { readonly kind: 'elsewhere'; readonly code: string }
  /** No known place; the likeliest ones, at most five, to suggest. */
  | { readonly kind: 'unknown'; readonly nearest: readonly PlaceName[] }
  /** A person left its rows out. */
  | { readonly kind: 'left-out' }
  | { readonly kind: 'empty' };

/** What stands beside the text, in the same row, or is known of its column. */
export interface PlaceHint {
  readonly postalCode?: string;
  /** An INSEE or SIREN code. */
  readonly code?: string;
  /** Level to take where the text may be either. */
  readonly prefer?: 'commune' | 'epci';
  /** What five digits are: INSEE codes, unless a person or the column says postal codes. */
  readonly digits?: 'insee' | 'postal';
}

/** A territory that a text may mean. */
export interface PlaceMatch extends PlaceName {
  readonly level: Level;
  readonly how: FoundHow;
  readonly past?: string;
}
