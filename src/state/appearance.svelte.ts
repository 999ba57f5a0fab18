import type { Scheme } from '../theme/indicator-style.ts';

export const APPEARANCES = ['auto', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

const STORED = 'appearance';

/** Light or dark, as the person or their system asks; remembered on this device where allowed. */
export class AppearanceChoice {
  #choice = $state<Appearance>(stored());
  #systemDark = $state(false);
  /** Paper is light, whatever the screen is. */
  #onPaper = $state(false);

  constructor() {
    const query = matchMedia('(prefers-color-scheme: dark)');
    this.#systemDark = query.matches;
    query.addEventListener('change', (event) => (this.#systemDark = event.matches));
    const paper = matchMedia('print');
    this.#onPaper = paper.matches;
    paper.addEventListener('change', (event) => (this.#onPaper = event.matches));
    this.#apply();
  }

  get choice(): Appearance {
    return this.#choice;
  }

  get scheme(): Scheme {
    if (this.#onPaper) return 'light';
    if (this.#choice !== 'auto') return this.#choice;
    return this.#systemDark ? 'dark' : 'light';
  }

  /** Takes an appearance for this visit only. */
  wear(choice: Appearance): void {
    this.#choice = choice;
    this.#apply();
  }

  choose(choice: Appearance): void {
    this.wear(choice);
    try {
      localStorage.setItem(STORED, choice);
    } catch {
      // Storage may be refused: the choice then lasts as long as the page.
    }
  }

  #apply(): void {
    document.documentElement.dataset.appearance = this.#choice;
  }
}

function stored(): Appearance {
  try {
    const text = localStorage.getItem(STORED);
    return APPEARANCES.find((appearance) => appearance === text) ?? 'auto';
  } catch {
    return 'auto';
  }
}
