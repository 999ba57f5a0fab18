import type { Content, Reading, Ready } from './content.ts';

/** What can be on screen and come back there. */
interface Shown {
  readonly content: Content;
  readonly reading: Reading | undefined;
}

/** The figures on screen, how they were read, and those before them. */
export class ShownFigures {
  readonly #onchange: (isFirst: boolean) => void;
  readonly #later: (run: () => void) => void;
  #content = $state.raw<Content>({ kind: 'loading' });
  #reading = $state.raw<Reading>();
  #reportOpen = $state(false);
  #before = $state.raw<Shown>();

  /**
   * @param onchange called once other figures are on screen; told whether they are the first
   * @param later runs something once what changed is painted
   */
  constructor(onchange: (isFirst: boolean) => void, later: (run: () => void) => void) {
    this.#onchange = onchange;
    this.#later = later;
  }

  get content(): Content {
    return this.#content;
  }

  /** How the files on screen, or those that were refused, were read. */
  get reading(): Reading | undefined {
    return this.#reading;
  }

  /** Whether the report of the last reading stands above the figures. */
  get reportOpen(): boolean {
    return this.#reportOpen;
  }

  closeReport(): void {
    this.#reportOpen = false;
  }

  /** True where a load of a person's own files can be taken back. */
  get canGoBack(): boolean {
    return this.#before !== undefined;
  }

  /** Shows a set of figures of the page's own. */
  showServed(ready: Ready, reading: Reading): void {
    this.#before = undefined;
    this.#reading = reading;
    this.#reportOpen = reading.report?.ok === false || reading.unreachable.length > 0;
    this.#put(ready);
  }

  /** Shows figures that a person brought; those before can come back. */
  showOwn(ready: Ready, reading: Reading): void {
    this.#before = { content: this.#content, reading: this.#reading };
    this.#put(ready);
    // In its own time, since the figures alone fill a task.
    this.#later(() => {
      if (this.#content !== ready) return;
      this.#reading = reading;
      this.#reportOpen = true;
    });
  }

  /** Says that a reading came to nothing; figures on screen stay. */
  refuse(reading: Reading): void {
    this.#reading = reading;
    this.#reportOpen = true;
  }

  /** Says that there is nothing to show; figures on screen stay. */
  fail(reason: Extract<Content, { kind: 'failed' }>['reason']): void {
    if (this.#content.kind !== 'ready') this.#content = { kind: 'failed', reason };
  }

  /** Takes the last load back: the figures before it return. Tells whether there were any. */
  goBack(): boolean {
    const before = this.#before;
    if (!before) return false;
    this.#before = undefined;
    this.#put(before.content);
    this.#reading = before.reading;
    this.#reportOpen = false;
    return true;
  }

  #put(content: Content): void {
    const isFirst = this.#content.kind !== 'ready';
    this.#content = content;
    this.#onchange(isFirst);
  }
}
