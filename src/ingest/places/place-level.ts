import { type GeographicLevel, readGeographicLevel } from '../values/geographic-level.ts';
import type { FoundPlace, PlaceHint } from './found-place.ts';

/** What a column of levels says of a place: the level to look for, and to hold the place against. */
export class SaidLevel {
  readonly text: string;
  readonly #level: GeographicLevel | undefined;

  constructor(text: string) {
    this.text = text.trim();
    this.#level = readGeographicLevel(text);
  }

  get hint(): Pick<PlaceHint, 'prefer'> {
    return this.#level === 'commune' || this.#level === 'epci' ? { prefer: this.#level } : {};
  }

  /**
   * Tells whether a place was found that is of another level: Insee gives the basin of Cahors the
   * code of the commune, and cantons the name of a town.
   */
  gainsays(place: FoundPlace): boolean {
    if (place.kind !== 'found' || place.how === 'chosen') return false;
    // The whole stands under its intercommunalités as a matter of course.
    if (this.#level === 'epci' && place.level === 'departement') return false;
    return this.#level !== undefined && this.#level !== place.level;
  }
}
