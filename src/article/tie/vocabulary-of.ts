import type { Vocabulary } from './vocabulary.ts';
import { wordsEn } from './words-en.ts';
import { wordsFr } from './words-fr.ts';

/** The languages in which claims are found and tied. */
export type ArticleLang = 'fr' | 'en';

/** Gives the words of a language. */
export function vocabularyOf(lang: ArticleLang): Vocabulary {
  return lang === 'en' ? wordsEn : wordsFr;
}
