import { DISCARDS_FR } from './discards-fr.ts';
import type { Lexicon } from './lexicon.ts';
import { LIMITERS_FR } from './limiters-fr.ts';
import { NOUNS_FR } from './nouns-fr.ts';
import { NUMBERS_FR } from './numbers-fr.ts';
import { TIMES_FR } from './times-fr.ts';

/** French, for finding claims. */
export const WORDS_FR: Lexicon = {
  lang: 'fr',
  decimalMark: ',',
  ...NUMBERS_FR,
  ...LIMITERS_FR,
  ...NOUNS_FR,
  ...DISCARDS_FR,
  ...TIMES_FR,
};
