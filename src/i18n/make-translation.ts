import { type Formats, formats } from './formats.ts';
import type { ChartMessages } from './charts-fr.ts';
import type { Lang } from './lang.ts';
import type { Messages } from './messages-fr.ts';
import { type Sentences, sentences } from './sentences.ts';

/** All that is needed to speak one language. */
export interface Translation {
  readonly lang: Lang;
  readonly t: Messages;
  readonly f: Formats;
  readonly say: Sentences;
  /** The words of charts, where they came with the language; French ones come with the charts. */
  readonly charts?: ChartMessages | undefined;
}

/** Makes the translation of a language out of its messages. */
export function makeTranslation(lang: Lang, t: Messages, charts?: ChartMessages): Translation {
  const f = formats(lang);
  return { lang, t, f, say: sentences(f, t), charts };
}
