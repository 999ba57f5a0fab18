import type { Lang } from '../../src/i18n/lang.ts';
import { messagesEn } from '../../src/i18n/messages-en.ts';
import { messagesFr, type Messages } from '../../src/i18n/messages-fr.ts';

export const MESSAGES: Readonly<Record<Lang, Messages>> = { fr: messagesFr, en: messagesEn };

/** One message at the end of its path: `['keyFigures.source', 'Source']`. */
type Leaf = readonly [path: string, message: unknown];

/** Lists every message, at any depth. */
export function leaves(messages: unknown, path = ''): Leaf[] {
  if (typeof messages !== 'object' || messages === null) return [[path, messages]];
  return Object.entries(messages).flatMap(([key, value]) =>
    leaves(value, path === '' ? key : `${path}.${key}`),
  );
}

/** A message that is a function of its arguments. */
export type Sentence = (...given: readonly unknown[]) => unknown;

export const isSentence = (message: unknown): message is Sentence => typeof message === 'function';

/** What an argument may be besides a text: a number to count with, or a choice. */
const OTHERS: readonly unknown[] = [0, 1, 2, true, false];

/**
 * Lists what a message can say: itself, or what its function gives to texts, and to texts with a
 * number or a choice at each place in turn. A function of one argument takes a text.
 */
export function textsOf(message: unknown): string[] {
  if (!isSentence(message)) return [String(message)];
  const texts = Array<unknown>(message.length).fill('X');
  const mixed =
    texts.length > 1
      ? texts.flatMap((_, place) => OTHERS.map((other) => texts.with(place, other)))
      : [];
  return [texts, ...mixed].map((given) => String(message(...given)));
}
