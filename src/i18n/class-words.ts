import { classEn } from './class-en.ts';
import { classFr, type ClassMessages } from './class-fr.ts';
import type { Lang } from './lang.ts';

/** Gives the words of the settings of classes, which are fetched with them only. */
export function classWords(lang: Lang): ClassMessages {
  return lang === 'fr' ? classFr : classEn;
}
