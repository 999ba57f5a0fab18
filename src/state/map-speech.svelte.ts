import type { Lang } from '../i18n/lang.ts';
import { mapFr, type MapMessages } from '../i18n/map-fr.ts';

/** The words of the map in the language of the page; English is fetched when first spoken. */
export class MapSpeech {
  #english = $state.raw<MapMessages>();
  #waits: boolean;

  /** @param lang the language that the page speaks at first */
  constructor(lang: Lang) {
    this.#waits = $state(lang !== 'fr');
  }

  /** Whether the first words are on their way: what would be shown until then is French. */
  get waits(): boolean {
    return this.#waits;
  }

  /** Fetches what a language needs; never rejects: where it cannot be had, French it stays. */
  async prepare(lang: Lang): Promise<void> {
    if (lang === 'fr' || this.#english) return;
    try {
      this.#english = (await import('../i18n/map-en.ts')).mapEn;
    } catch {
      // The next change of language asks again.
    }
    this.#waits = false;
  }

  in(lang: Lang): MapMessages {
    return lang === 'en' && this.#english ? this.#english : mapFr;
  }
}
