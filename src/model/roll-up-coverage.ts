import type { Coverage } from './series.ts';
import { type Gazetteer, isWithin } from './territory.ts';

/** What the figures of one territory for one period come to. */
export type Said = 'value' | 'not-applicable' | 'other-absence';

/** A territory to be counted. */
export interface CountedPlace {
  readonly isCommune: boolean;
  /** Its number of communes, or 1. */
  readonly communes: number;
  /** By count, what the intercommunalité that it is, or is part of, has of its own. */
  readonly epci: Uint8Array;
}

const VALUED = 1;
const EXCUSED = 2;

/**
 * Counts, in several counts at once, how many of the territories below have a value, out of those
 * that could: by commune as soon as one commune has figures of its own, by intercommunalité
 * otherwise. Those to which the figure does not apply are not expected. An intercommunalité that
 * has a value speaks for all its communes, whose own figures are then left out.
 */
export class CoverageCounts {
  readonly #gazetteer: Gazetteer;
  readonly #length: number;
  readonly #expectedCommunes: number;
  readonly #expectedEpcis: number;
  readonly #sizes = new Map<string, number>();
  readonly #epcis = new Map<string, Uint8Array>();
  readonly #byCommune: Uint8Array;
  readonly #presentCommunes: Uint32Array;
  readonly #presentEpcis: Uint32Array;
  readonly #excusedCommunes: Int32Array;
  readonly #excusedEpcis: Uint32Array;

  constructor(gazetteer: Gazetteer, territory: string, length: number) {
    this.#gazetteer = gazetteer;
    this.#length = length;
    let communes = 0;
    for (const { code, epci } of gazetteer.communes.values()) {
      this.#sizes.set(epci, (this.#sizes.get(epci) ?? 0) + 1);
      if (isWithin(gazetteer, code, territory)) communes += 1;
    }
    this.#expectedCommunes = communes;
    const epcis = [...gazetteer.epcis.keys()];
    this.#expectedEpcis = epcis.filter((code) => isWithin(gazetteer, code, territory)).length;
    this.#byCommune = new Uint8Array(length);
    this.#presentCommunes = new Uint32Array(length);
    this.#presentEpcis = new Uint32Array(length);
    this.#excusedCommunes = new Int32Array(length);
    this.#excusedEpcis = new Uint32Array(length);
  }

  /** Gives what stands for a commune or an intercommunalité in every count. */
  placeOf(code: string): CountedPlace {
    const commune = this.#gazetteer.communes.get(code);
    const group = commune?.epci ?? code;
    const epci = this.#epcis.get(group) ?? new Uint8Array(this.#length);
    this.#epcis.set(group, epci);
    const communes = commune ? 1 : (this.#sizes.get(code) ?? 0);
    return { isCommune: commune !== undefined, communes, epci };
  }

  /**
   * Counts a place, intercommunalités before communes and each at most once; false where its
   * intercommunalité speaks for it.
   */
  add(count: number, { isCommune, communes, epci }: CountedPlace, said: Said): boolean {
    const above = isCommune ? (epci[count] ?? 0) : 0;
    if (above === VALUED) return false;
    if (isCommune) this.#byCommune[count] = 1;
    if (said === 'value') {
      this.#presentCommunes[count] = (this.#presentCommunes[count] ?? 0) + communes;
      if (above === EXCUSED) this.#excusedCommunes[count] = (this.#excusedCommunes[count] ?? 0) - 1;
      if (!isCommune) {
        this.#presentEpcis[count] = (this.#presentEpcis[count] ?? 0) + 1;
        epci[count] = VALUED;
      }
    } else if (said === 'not-applicable' && above !== EXCUSED) {
      this.#excusedCommunes[count] = (this.#excusedCommunes[count] ?? 0) + communes;
      if (!isCommune) {
        this.#excusedEpcis[count] = (this.#excusedEpcis[count] ?? 0) + 1;
        epci[count] = EXCUSED;
      }
    }
    return true;
  }

  coverage(count: number): Coverage {
    return this.#byCommune[count]
      ? {
          level: 'commune',
          present: this.#presentCommunes[count] ?? 0,
          expected: this.#expectedCommunes - (this.#excusedCommunes[count] ?? 0),
        }
      : {
          level: 'epci',
          present: this.#presentEpcis[count] ?? 0,
          expected: this.#expectedEpcis - (this.#excusedEpcis[count] ?? 0),
        };
  }
}
