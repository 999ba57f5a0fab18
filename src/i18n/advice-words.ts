import { adviceEn } from './advice-en.ts';
import { adviceFr, type AdviceMessages } from './advice-fr.ts';
import type { Lang } from './lang.ts';

/** Gives the words on why the map is drawn as it is, which are fetched with them only. */
export function adviceWords(lang: Lang): AdviceMessages {
  return lang === 'fr' ? adviceFr : adviceEn;
}
