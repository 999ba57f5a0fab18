import { type Word, wordsOf } from './word-tokens.ts';

/** Words to be found one after the other; `…` lets a few others stand between. */
export interface Phrase {
  /** Runs of stems; between two runs, up to `WORDS_BETWEEN` words may stand. */
  readonly runs: readonly (readonly string[])[];
}

/** What "familles … installées" leaves room for: "familles, dont des Toulousains, installées". */
const WORDS_BETWEEN = 7;

/** Reads a phrase as it is written in a table of words. */
export function phraseOf(written: string): Phrase {
  const runs = written.split('…').map((run) => wordsOf(run).map(({ stem }) => stem));
  return { runs: runs.filter((run) => run.length > 0) };
}

/** Tells whether some phrase stands among words. */
export function holdsPhrase(words: readonly Word[], phrases: readonly Phrase[]): boolean {
  return phrases.some((phrase) => words.some((_, index) => standsAt(words, index, phrase)));
}

/** Tells whether the words begin with some phrase. */
export function beginsWithPhrase(words: readonly Word[], phrases: readonly Phrase[]): boolean {
  return phrases.some((phrase) => standsAt(words, 0, phrase));
}

function standsAt(words: readonly Word[], index: number, { runs }: Phrase): boolean {
  let at = index;
  for (const [order, run] of runs.entries()) {
    const room = order === 0 ? 0 : WORDS_BETWEEN;
    const found = findRun(words, at, run, room);
    if (found === undefined) return false;
    at = found + run.length;
  }
  return runs.length > 0;
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
