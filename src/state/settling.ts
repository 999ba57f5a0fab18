/** A part of the page that follows what is chosen when its turn comes. */
export interface SettlingPart {
  /** True where the person sees it, or is about to. */
  readonly isSeen: boolean;
  /** True where it shows something else than what is chosen. */
  isStale(): boolean;
  /** Told that it has to wait for its turn. */
  wait(): void;
  /** Does a step of what can be done before it is shown; false once there is none left. */
  prepare?(): boolean;
  /** Takes what is chosen, whole. */
  settle(): void;
}

/** A turn that took less leaves room for what comes after it. In ms. */
const SHORT_TURN = 4;

/** When turns come, and how long they take. */
export interface SettlingClock {
  /** Runs something once the frame in hand is painted. */
  afterFrame(run: () => void): void;
  /** Runs something once the page has nothing else to do, or after a short while. */
  whenIdle(run: () => void): void;
  /** Puts on the page at once what has changed. */
  flush(): void;
  /** In ms. */
  now(): number;
}

/**
 * Lets the parts of a page follow a choice one after the other, each in a task of its own, so that
 * the page answers meanwhile: those in sight by frames, the others as time permits. A part that
 * waits takes the last choice only, however many came before its turn.
 */
export class Settling {
  readonly #clock: SettlingClock;
  readonly #parts = new Set<SettlingPart>();
  /** What is planned; a turn that is not planned any more does nothing. */
  #planned: { readonly isSeen: boolean } | undefined;

  constructor(clock: SettlingClock) {
    this.#clock = clock;
  }

  /** Adds a part, after those there are. Gives what takes it away. */
  join(part: SettlingPart): () => void {
    this.#parts.add(part);
    return () => this.#parts.delete(part);
  }

  /** Called whenever something was chosen: parts that are stale from then on wait for a turn. */
  follow(): void {
    for (const part of this.#parts) if (part.isStale()) part.wait();
    this.plan();
  }

  /** Plans the next turn, if any part is stale. */
  plan(): void {
    const next = this.#next();
    if (!next) return;
    const { isSeen } = next;
    // A part in sight does not wait for an idle moment that was planned for another.
    if (this.#planned && (this.#planned.isSeen || !isSeen)) return;
    const turn = { isSeen };
    this.#planned = turn;
    const run = () => {
      if (this.#planned !== turn) return;
      this.#planned = undefined;
      this.#turn();
      this.plan();
    };
    if (isSeen) this.#clock.afterFrame(run);
    else this.#clock.whenIdle(run);
  }

  #turn(): void {
    const end = this.#clock.now() + SHORT_TURN;
    do {
      const part = this.#next();
      if (!part || part.prepare?.()) continue;
      part.settle();
      this.#clock.flush();
    } while (this.#clock.now() < end && this.#next());
  }

  /** Brings every part up to date at once, as a print asks for. */
  settleAll(): void {
    for (const part of this.#parts) if (part.isStale()) part.settle();
  }

  #next(): SettlingPart | undefined {
    const stale = [...this.#parts].filter((part) => part.isStale());
    return stale.find(({ isSeen }) => isSeen) ?? stale[0];
  }
}
