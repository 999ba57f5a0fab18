import { LOCALES, type Lang } from './lang.ts';
import { offlineEn } from './offline-en.ts';
import { offlineFr, type OfflineMessages } from './offline-fr.ts';

/** The words on networks and devices, which are fetched once the page is there. */
export interface OfflineTranslation {
  readonly m: OfflineMessages;
  /** "22 novembre 2026 à 21:33". */
  instant(at: Date): string;
}

/** Gives the words of a language on networks and devices. */
export function offlineTranslation(lang: Lang): OfflineTranslation {
  const format = new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', timeStyle: 'short' });
  return { m: lang === 'fr' ? offlineFr : offlineEn, instant: (at) => format.format(at) };
}
