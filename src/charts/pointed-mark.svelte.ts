/** A mark that the pointer or the keyboard is on. */
interface MarkPointed {
  readonly id: string;
  readonly by: 'hand' | 'keys';
}

/** Time, in milliseconds, for a pointer to reach the tooltip that it heads for. */
const PATIENCE = 300;

/** What is pointed at on a chart; a tooltip can be hovered, and dismissed until another mark. */
export class PointedMark {
  #now = $state.raw<MarkPointed>();
  #dismissed = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #told: (id: string | undefined) => void;

  /** @param told is told the mark pointed at, each time that it changes */
  constructor(told: (id: string | undefined) => void) {
    this.#told = told;
  }

  get now(): MarkPointed | undefined {
    return this.#now;
  }

  get isExplained(): boolean {
    return this.#now !== undefined && !this.#dismissed;
  }

  move(to: MarkPointed | undefined): void {
    this.hold();
    const before = this.#now;
    if (to?.by === 'keys') this.#dismissed = false;
    if (before?.id === to?.id && before?.by === to?.by) return;
    this.#now = to;
    if (before?.id === to?.id) return;
    this.#dismissed = false;
    this.#told(to?.id);
  }

  /** Leaves the mark once the pointer has had time to reach the tooltip. */
  leaveSoon(): void {
    this.hold();
    this.#timer = setTimeout(() => this.move(undefined), PATIENCE);
  }

  /** Stays where it is: the pointer reached the tooltip. */
  hold(): void {
    clearTimeout(this.#timer);
  }

  /** Hides the tooltip; the mark stays pointed at. */
  dismiss(): void {
    this.#dismissed = true;
  }
}
