import { describe, expect, it } from 'vitest';
import { chartsEn } from '../../src/i18n/charts-en.ts';
import { chartsFr } from '../../src/i18n/charts-fr.ts';
import { isSentence, leaves, type Sentence, textsOf } from './message-texts.ts';

const shapeOf = (messages: unknown) =>
  leaves(messages).map(([path, message]) =>
    typeof message === 'function' ? `${path}(${message.length})` : `${path}: ${typeof message}`,
  );

/** A space that lets a line break before high punctuation, or a space of the wrong width. */
const WRONG_SPACE = /[^\u202f][;!?]|[^\u00a0][:»]|«[^\u00a0]/;

describe('the words of the evolution chart', () => {
  it('are the same in both languages, and say as much', () => {
    expect(shapeOf(chartsEn).sort()).toEqual(shapeOf(chartsFr).sort());
    const english = new Map(leaves(chartsEn));
    const used = (sentence: Sentence) => {
      const given = Array.from({ length: sentence.length }, (_, place) => `argument${place}`);
      const text = String(sentence(...given));
      return given.filter((one) => text.includes(one));
    };
    for (const [path, french] of leaves(chartsFr)) {
      const twin = english.get(path);
      if (isSentence(french) && isSentence(twin)) expect(used(twin), path).toEqual(used(french));
    }
  });

  it('use curly apostrophes, and the no-break spaces of French', () => {
    for (const messages of [chartsFr, chartsEn]) {
      for (const [path, message] of leaves(messages)) {
        for (const text of textsOf(message)) {
          expect(text, path).not.toMatch(/['"]|[ \u00a0\u202f]{2}|undefined|\[object|NaN/);
          expect(text.trim(), path).not.toBe('');
          if (messages === chartsFr) expect(text, path).not.toMatch(WRONG_SPACE);
        }
      }
    }
  });
});
