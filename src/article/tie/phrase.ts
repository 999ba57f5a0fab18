import { type Word, wordsOf } from './word-tokens.ts';

/** Runs of stems to be found one after the other; a few other words may stand between two runs. */
type Phrase = readonly (readonly string[])[];

/** Phrases by their first stem, so that most words of a text are passed over at once. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** What "familles … installées" leaves room for: "familles venues de Toulouse et installées". */
const WORDS_BETWEEN = 7;

/** Reads phrases as they are written in a table of words; `…` leaves room for a few words. */
export function phrasesOf(written: Iterable<string>): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  for (const text of new Set(written)) {
    const phrase = text
      .split('…')
      .map((run) => wordsOf(run).map(({ stem }) => stem))
      .filter((run) => run.length > 0);
    const first = phrase[0]?.[0];
    if (first === undefined) continue;
    const known = byFirst.get(first);
    if (known) known.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  return byFirst;
}

/** Tells whether some phrase stands among words. */
export function holdsPhrase(words: readonly Word[], phrases: Phrases): boolean {
  return phrases.size > 0 && words.some((_, index) => phraseAt(words, index, phrases));
}

/** Tells whether words begin with some phrase. */
export function beginsWithPhrase(words: readonly Word[], phrases: Phrases): boolean {
  return phraseAt(words, 0, phrases);
}

function phraseAt(words: readonly Word[], index: number, phrases: Phrases): boolean {
  const candidates = phrases.get(words[index]?.stem ?? '');
  return candidates?.some((phrase) => standsAt(words, index, phrase)) ?? false;
}

function standsAt(words: readonly Word[], index: number, phrase: Phrase): boolean {
  let at = index;
  for (const [order, run] of phrase.entries()) {
    const found = findRun(words, at, run, order === 0 ? 0 : WORDS_BETWEEN);
    if (found === undefined) return false;
    at = found + run.length;
  }
  return true;
}

function findRun(
  words: readonly Word[],
  from: number,
  run: readonly string[],
  room: number,
): number | undefined {
  for (let at = from; at <= from + room; at += 1) {
    if (run.every((stem, offset) => words[at + offset]?.stem === stem)) return at;
  }
  return undefined;
}
