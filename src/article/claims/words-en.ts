import { DISCARDS_EN } from './discards-en.ts';
import type { Lexicon } from './lexicon.ts';
import { LIMITERS_EN } from './limiters-en.ts';
import { NOUNS_EN } from './nouns-en.ts';
import { NUMBERS_EN } from './numbers-en.ts';
import { TIMES_EN } from './times-en.ts';

/** English, for finding claims. */
export const WORDS_EN: Lexicon = {
  lang: 'en',
  decimalMark: '.',
  ...NUMBERS_EN,
  ...LIMITERS_EN,
  ...NOUNS_EN,
  ...DISCARDS_EN,
  ...TIMES_EN,
};
