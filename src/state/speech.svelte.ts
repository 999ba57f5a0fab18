import type { Lang } from '../i18n/lang.ts';
import { makeTranslation, type Translation } from '../i18n/make-translation.ts';
import { messagesFr } from '../i18n/messages-fr.ts';

const FRENCH = makeTranslation('fr', messagesFr);
let english: Promise<Translation> | undefined;

/** Fetches the English messages, once; French, which most visitors read, is there from the start. */
function fetchEnglish(): Promise<Translation> {
  english ??= Promise.all([import('../i18n/messages-en.ts'), import('../i18n/charts-en.ts')]).then(
    ([{ messagesEn }, { chartsEn }]) => makeTranslation('en', messagesEn, chartsEn),
  );
  return english;
}

/** What the page speaks: French until the messages of another language are there. */
export class Speech {
  #english = $state.raw<Translation>();

  /** Fetches what a language needs; never rejects: where it cannot be had, French it stays. */
  async prepare(lang: Lang): Promise<void> {
    if (lang === 'fr' || this.#english) return;
    try {
      this.#english = await fetchEnglish();
    } catch {
      english = undefined;
    }
  }

  in(lang: Lang): Translation {
    return lang === 'en' && this.#english ? this.#english : FRENCH;
  }
}
