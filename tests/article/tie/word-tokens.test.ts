import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/article/tie/word-tokens.ts';

const folded = (text: string) => wordsOf(text).map((word) => word.folded);

describe('wordsOf()', () => {
  it('undoes accents, capitals, ligatures and what shortens the names of places', () => {
    expect(folded('Cœur de St-Céré, l’été')).toEqual(['coeur', 'de', 'saint', 'cere', 'l', 'ete']);
  });

  it('joins a word that the end of a line cut', () => {
    expect(folded('ambas-\n sadeurs')).toEqual(['ambassadeurs']);
  });

  it('takes words that are names of JavaScript for words', () => {
    expect(folded('constructor toString __proto__')).toEqual(['constructor', 'tostring', 'proto']);
  });
});
