import type { Point } from './plane.ts';

/** A territory that the pointer or the keyboard is on. */
export interface PlacePointed {
  readonly code: string;
  /** Where its tooltip points, in the map's units. */
  readonly at: Point;
  readonly by: 'hand' | 'keys';
}

/** Time, in milliseconds, for a pointer to reach the tooltip that it heads for. */
const PATIENCE = 300;

/** What is pointed at on a map; a tooltip can be hovered, and dismissed until another place. */
export class PointedPlace {
  #now = $state.raw<PlacePointed>();
  #dismissed = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #told: (code: string | undefined) => void;

  /** @param told is told the code pointed at, each time that it changes */
  constructor(told: (code: string | undefined) => void) {
    this.#told = told;
  }

  get now(): PlacePointed | undefined {
    return this.#now;
  }

  /** The place whose tooltip is shown. */
  get explained(): PlacePointed | undefined {
    return this.#dismissed ? undefined : this.#now;
  }

  /**
   * Points at a place, or at none; the tooltip of the same place stays where it is, or hidden under
   * a hand that moves on it.
   */
  move(to: PlacePointed | undefined): void {
    this.hold();
    const before = this.#now;
    if (to?.by === 'keys') this.#dismissed = false;
    if (before?.code === to?.code && before?.by === to?.by) return;
    this.#now = to;
    if (before?.code === to?.code) return;
    this.#dismissed = false;
    this.#told(to?.code);
  }

  /** Points once the pointer has had time to reach the tooltip. */
  moveSoon(to: PlacePointed | undefined): void {
    this.hold();
    this.#timer = setTimeout(() => this.move(to), PATIENCE);
  }

  /** Stays where it is: the pointer reached the tooltip. */
  hold(): void {
    clearTimeout(this.#timer);
  }

  /** Hides the tooltip; the place stays pointed at. */
  dismiss(): void {
    this.#dismissed = true;
  }
}
