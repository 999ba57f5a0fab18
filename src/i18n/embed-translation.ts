import { embedEn } from './embed-en.ts';
import { embedFr, type EmbedMessages } from './embed-fr.ts';
import type { Translation } from './make-translation.ts';

/** A language with the words of views shown alone, which are fetched with them only. */
export interface EmbedTranslation extends Translation {
  readonly b: EmbedMessages;
}

/** Adds the words of views shown alone to a translation. */
export function embedTranslation(translation: Translation): EmbedTranslation {
  return { ...translation, b: translation.lang === 'fr' ? embedFr : embedEn };
}
