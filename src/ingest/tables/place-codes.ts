import type { TextCodes } from '../../model/text-codes.ts';
import type { Place } from './place-cells.ts';

/** The codes of places in a table of figures; the rows of one place often come in a run. */
export class PlaceCodes {
  readonly #texts: TextCodes;
  #last: Place | undefined;
  #code = 0;
  #written = 0;

  constructor(texts: TextCodes) {
    this.#texts = texts;
  }

  /** The code of a place's present territory. */
  of(place: Place): number {
    if (place !== this.#last) {
      this.#last = place;
      this.#code = this.#texts.codeOf(place.code);
      this.#written = this.#texts.codeOf(place.written);
    }
    return this.#code;
  }

  /** The same for the territory as it was written, of the place asked for last. */
  get written(): number {
    return this.#written;
  }
}
