import type { SearchedPlace } from '../ingest/places/search-places.ts';
import { comboboxMove } from './combobox-move.ts';

/** More places than this are not read: what was written is too short. */
const MOST_SHOWN = 10;

export interface PlaceSearchHost {
  readonly search: (text: string) => Promise<readonly SearchedPlace[]>;
  readonly onchoose: (code: string) => void;
}

/** A place looked for by its name: what was found, and which of it Enter would choose. */
export class PlaceSearch {
  readonly #host: () => PlaceSearchHost;
  #text = $state('');
  #found = $state.raw<readonly SearchedPlace[]>([]);
  #active = $state(-1);
  #isOpen = $state(false);
  #chosen = $state('');
  /** Counts searches, so that the answer of one overtaken is let go. */
  #turn = 0;

  /** The places of the list, none while it is closed. */
  readonly options: readonly SearchedPlace[] = $derived.by(() =>
    this.#isOpen ? this.#found.slice(0, MOST_SHOWN) : [],
  );
  /** How many were found besides those of the list. */
  readonly more: number = $derived.by(() =>
    this.#isOpen ? Math.max(0, this.#found.length - MOST_SHOWN) : 0,
  );
  /** The place that Enter chooses. */
  readonly walked: SearchedPlace | undefined = $derived.by(() => this.options[this.#active]);
  readonly #asked = $derived.by(() => this.#text.trim());

  constructor(host: () => PlaceSearchHost) {
    this.#host = host;
  }

  get text(): string {
    return this.#text;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Name of the place that was chosen last, until something is written. */
  get chosen(): string {
    return this.#chosen;
  }

  /** Fetches what searches, before the first letter. */
  prepare(): void {
    void this.#host().search('');
  }

  async write(text: string): Promise<void> {
    this.#text = text;
    this.#chosen = '';
    const turn = (this.#turn += 1);
    const found = this.#asked === '' ? [] : await this.#host().search(this.#asked);
    if (turn !== this.#turn) return;
    this.#found = found;
    // The first is what Enter chooses.
    this.#active = found.length > 0 ? 0 : -1;
    this.#isOpen = this.#asked !== '';
  }

  choose({ code, name }: SearchedPlace): void {
    this.close();
    this.#text = '';
    this.#chosen = name;
    this.#host().onchoose(code);
  }

  close(): void {
    this.#turn += 1;
    this.#isOpen = false;
    this.#active = -1;
  }

  /** Does what a key asks for; tells whether it meant something here. */
  press(key: string): boolean {
    const { walked } = this;
    const move = comboboxMove(key, this.#active, this.options.length);
    if (move !== undefined) this.#active = move;
    else if (key === 'ArrowDown' && this.#asked !== '') void this.write(this.#asked);
    else if (key === 'Enter' && walked) this.choose(walked);
    else if (key === 'Escape' && this.#isOpen) this.close();
    else if (key === 'Escape' && this.#text !== '') this.#text = '';
    else return false;
    return true;
  }
}
