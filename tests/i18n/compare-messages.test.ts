import { describe, expect, it } from 'vitest';
import { compareEn } from '../../src/i18n/compare-en.ts';
import { compareFr } from '../../src/i18n/compare-fr.ts';
import { mapPlateEn } from '../../src/i18n/map-plate-en.ts';
import { mapPlateFr } from '../../src/i18n/map-plate-fr.ts';
import { isSentence, leaves, type Sentence, textsOf } from './message-texts.ts';

const shapeOf = (messages: unknown) =>
  leaves(messages).map(([path, message]) =>
    typeof message === 'function' ? `${path}(${message.length})` : `${path}: ${typeof message}`,
  );

/** A space that lets a line break before high punctuation, or a space of the wrong width. */
const WRONG_SPACE = /[^\u202f][;!?]|[^\u00a0][:»]|«[^\u00a0]/;

describe.each([
  ['comparisons', compareFr, compareEn],
  ['published maps', mapPlateFr, mapPlateEn],
])('the words of %s', (_, french, english) => {
  it('are the same in both languages, and say as much', () => {
    expect(shapeOf(english).sort()).toEqual(shapeOf(french).sort());
    const twins = new Map(leaves(english));
    const used = (sentence: Sentence) => {
      const given = Array.from({ length: sentence.length }, (_, place) => `argument${place}`);
      const text = String(sentence(...given));
      return given.filter((one) => text.includes(one));
    };
    for (const [path, sentence] of leaves(french)) {
      const twin = twins.get(path);
      if (isSentence(sentence) && isSentence(twin)) {
        expect(used(twin), path).toEqual(used(sentence));
      }
    }
  });

  it('use curly apostrophes, and the no-break spaces of French', () => {
    for (const messages of [french, english]) {
      for (const [path, message] of leaves(messages)) {
        for (const text of textsOf(message)) {
          expect(text, path).not.toMatch(/['"]|[ \u00a0\u202f]{2}|undefined|\[object|NaN/);
          expect(text.trim(), path).not.toBe('');
          if (messages === french) expect(text, path).not.toMatch(WRONG_SPACE);
        }
      }
    }
  });
});
