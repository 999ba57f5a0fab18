import type { Lexicon } from './lexicon.ts';
import { sentences, type Sentence } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';

/** A text cut up, with the words to read it by: what every step of finding claims works on. */
export interface Reading {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Index of the sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** First token of each sentence, then the number of tokens. */
  readonly firstTokens: readonly number[];
}

/** Cuts a text into tokens and sentences. */
export function readText(text: string, lexicon: Lexicon): Reading {
  const tokens = tokenise(text);
  const cut = sentences(text);
  const sentenceOf = new Int32Array(tokens.length);
  const firstTokens: number[] = [];
  let sentence = 0;
  tokens.forEach((token, index) => {
    while (sentence < cut.length - 1 && token.start >= (cut[sentence]?.end ?? 0)) sentence += 1;
    sentenceOf[index] = sentence;
    while (firstTokens.length <= sentence) firstTokens.push(index);
  });
  while (firstTokens.length <= cut.length) firstTokens.push(tokens.length);
  return { text, lexicon, tokens, sentences: cut, sentenceOf, firstTokens };
}

/** Gives the first token of the sentence that holds a token. */
export function sentenceFloor({ sentenceOf, firstTokens }: Reading, index: number): number {
  return firstTokens[sentenceOf[index] ?? 0] ?? 0;
}

/** Gives the token after the last one of the sentence that holds a token. */
export function sentenceCeiling(reading: Reading, index: number): number {
  return reading.firstTokens[(reading.sentenceOf[index] ?? 0) + 1] ?? reading.tokens.length;
}

/** Tells whether a token stands against the one before, without a blank. */
export function isAttached(tokens: readonly Token[], index: number): boolean {
  return index > 0 && tokens[index]?.gap === 'none';
}

/** Tells whether a token is written with a capital. */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}
