import { type Formats, formats } from './formats.ts';
import type { Lang } from './lang.ts';
import { messagesEn } from './messages-en.ts';
import { messagesFr, type Messages } from './messages-fr.ts';
import { type Sentences, sentences } from './sentences.ts';

/** All that is needed to speak one language. */
export interface Translation {
  readonly lang: Lang;
  readonly t: Messages;
  readonly f: Formats;
  readonly say: Sentences;
}

const MESSAGES: Readonly<Record<Lang, Messages>> = { fr: messagesFr, en: messagesEn };
const made = new Map<Lang, Translation>();

/** Gives the translation of a language, made once. */
export function translation(lang: Lang): Translation {
  const known = made.get(lang);
  if (known) return known;
  const f = formats(lang);
  const t = MESSAGES[lang];
  const result = { lang, t, f, say: sentences(f, t) };
  made.set(lang, result);
  return result;
}
