import { chartsEn } from './charts-en.ts';
import type { Lang } from './lang.ts';
import { makeTranslation, type Translation } from './make-translation.ts';
import { messagesEn } from './messages-en.ts';
import { messagesFr } from './messages-fr.ts';

const TRANSLATIONS: Readonly<Record<Lang, Translation>> = {
  fr: makeTranslation('fr', messagesFr),
  en: makeTranslation('en', messagesEn, chartsEn),
};

/** Gives the translation of a language; the page, which speaks one at a time, fetches the other: see `Speech`. */
export function translation(lang: Lang): Translation {
  return TRANSLATIONS[lang];
}
