import { type Interval, interval, type Qualifier } from './qualifier.ts';

/** Why a figure has no value. None of them is zero. */
export const ABSENCE_REASONS = ['not-reported', 'not-applicable', 'withheld'] as const;
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

/** What a figure says: a number and how exactly it is known, or why there is none. */
export type Measure =
  | {
      readonly kind: 'value';
      readonly value: number;
      readonly qualifier: Qualifier;
      /** How rough "près de" and "environ" are, where the value's own rounding does not tell. */
      readonly step?: number;
    }
  | { readonly kind: 'absent'; readonly reason: AbsenceReason };

export type ValueMeasure = Extract<Measure, { kind: 'value' }>;

/** A sum of measures, with what could not be added. */
export interface MeasureSum {
  readonly measure: Measure;
  /** Measures that had a value. */
  readonly present: number;
  /** Measures with no value that should have had one: not reported or withheld. */
  readonly missing: number;
}

/**
 * Adds measures. The sum is bounded as its terms are together: "plus de 100" and 20 are "plus de
 * 120". A measure without a value adds nothing and is counted, and a withheld one makes the sum a
 * lower bound, since its value is not under zero; nor is that of "moins de 5" where only this
 * bounds the sum: with "plus de 100" it is "plus de 100".
 */
export function sumMeasures(measures: Iterable<Measure>): MeasureSum {
  const adder = new MeasureAdder();
  for (const measure of measures) adder.add(measure);
  return adder.sum();
}

/** Adds measures one by one, as `sumMeasures` does, without keeping them. */
export class MeasureAdder {
  #present = 0;
  #missing = 0;
  #withheld = 0;
  #notApplicable = 0;
  #value = 0;
  #low = 0;
  #high = 0;
  #lowOpen = false;
  /** The least that the terms are together where "moins de 5" is not under zero. */
  #floor = 0;
  #floorOpen = false;
  #exact = true;
  #nearly = true;

  add(measure: Measure): void {
    if (measure.kind === 'absent') {
      this.addAbsence(measure.reason);
    } else if (measure.qualifier === 'exact') {
      this.addExact(measure.value);
    } else {
      const { low, high, lowOpen } = measureInterval(measure);
      this.#present += 1;
      this.#value += measure.value;
      this.#low += low;
      this.#high += high;
      this.#lowOpen ||= lowOpen;
      const isFloored = low === -Infinity && high > 0;
      this.#floor += isFloored ? 0 : low;
      this.#floorOpen ||= lowOpen && !isFloored;
      this.#exact = false;
      this.#nearly &&= measure.qualifier === 'pres_de';
    }
  }

  /** Adds an exact value, or the sum of so many of them. */
  addExact(value: number, count = 1): void {
    this.#present += count;
    this.#value += value;
    this.#low += value;
    this.#floor += value;
    this.#high += value;
  }

  addAbsence(reason: AbsenceReason): void {
    if (reason === 'not-applicable') {
      this.#notApplicable += 1;
    } else {
      this.#missing += 1;
      if (reason === 'withheld') this.#withheld += 1;
    }
  }

  sum(): MeasureSum {
    const measure: Measure =
      this.#present > 0 ? this.#total() : { kind: 'absent', reason: this.#reason() };
    return { measure, present: this.#present, missing: this.#missing };
  }

  #reason(): AbsenceReason {
    if (this.#missing === 0 && this.#notApplicable > 0) return 'not-applicable';
    return this.#withheld > 0 && this.#withheld === this.#missing ? 'withheld' : 'not-reported';
  }

  #total(): ValueMeasure {
    const value = this.#value;
    const low = this.#low;
    // Of a withheld count only this is known: it is not under zero.
    const high = this.#withheld > 0 ? Infinity : this.#high;
    if (this.#exact && this.#withheld === 0) return { kind: 'value', value, qualifier: 'exact' };
    if (Number.isFinite(low) && !Number.isFinite(high)) {
      return { kind: 'value', value: low, qualifier: this.#lowOpen ? 'plus_de' : 'au_moins' };
    }
    if (!Number.isFinite(low) && Number.isFinite(high)) {
      return { kind: 'value', value: high, qualifier: 'moins_de' };
    }
    if (!Number.isFinite(low) && Number.isFinite(this.#floor)) {
      const qualifier = this.#floorOpen ? 'plus_de' : 'au_moins';
      return { kind: 'value', value: this.#floor, qualifier };
    }
    const nearly = this.#nearly && this.#withheld === 0;
    return { kind: 'value', value, qualifier: nearly ? 'pres_de' : 'environ', step: value - low };
  }
}

/** Gives the values that a measure stands for. */
export function measureInterval({ value, qualifier, step }: ValueMeasure): Interval {
  return interval(value, qualifier, step);
}
