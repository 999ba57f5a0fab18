import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { isSentence, leaves, MESSAGES, type Sentence, textsOf } from './message-texts.ts';

const shapeOf = (messages: unknown) =>
  leaves(messages).map(([path, message]) =>
    typeof message === 'function' ? `${path}(${message.length})` : `${path}: ${typeof message}`,
  );

/** A space that lets a line break before high punctuation, or a space of the wrong width. */
const WRONG_SPACE = /[^\u202f][;!?]|[^\u00a0][:»]|«[^\u00a0]/;

describe('the messages', () => {
  it('have the same shape in both languages, down to the arguments', () => {
    expect(shapeOf(MESSAGES.en).sort()).toEqual(shapeOf(MESSAGES.fr).sort());
    expect(shapeOf(MESSAGES.fr).length).toBeGreaterThan(200);
  });

  it.each(LANGS)('say which language they are in: %s', (lang) => {
    expect(MESSAGES[lang].lang).toBe(lang);
  });

  it.each(LANGS)('are texts, or functions that give texts, in %s', (lang) => {
    for (const [path, message] of leaves(MESSAGES[lang])) {
      expect(['string', 'function'], path).toContain(typeof message);
      for (const text of textsOf(message)) {
        expect(text, path).not.toMatch(/undefined|\[object|NaN/);
        expect(text.trim(), path).not.toBe('');
      }
    }
  });

  it.each(LANGS)('use curly apostrophes and quotes, and one space at a time, in %s', (lang) => {
    for (const [path, message] of leaves(MESSAGES[lang])) {
      for (const text of textsOf(message))
        expect(text, path).not.toMatch(/['"]|[ \u00a0\u202f]{2}/);
    }
  });

  it('say as much in both languages: the same arguments in each sentence', () => {
    const english = new Map(leaves(MESSAGES.en));
    const used = (sentence: Sentence) => {
      const given = Array.from({ length: sentence.length }, (_, place) => `argument${place}`);
      const text = String(sentence(...given));
      return given.filter((one) => text.includes(one));
    };
    for (const [path, french] of leaves(MESSAGES.fr)) {
      const twin = english.get(path);
      if (isSentence(french) && isSentence(twin)) expect(used(twin), path).toEqual(used(french));
    }
  });
});

describe('the French messages', () => {
  it('have no-break spaces before high punctuation and inside guillemets', () => {
    for (const [path, message] of leaves(MESSAGES.fr)) {
      for (const text of textsOf(message)) {
        expect(text, path).not.toMatch(WRONG_SPACE);
      }
    }
  });

  it('count none and one in the singular, the English ones only one', () => {
    const { fr, en } = MESSAGES;
    expect([0, 1, 2].map((n) => fr.events.count(n, String(n)))).toEqual([
      '0 évènement',
      '1 évènement',
      '2 évènements',
    ]);
    expect([0, 1, 2].map((n) => en.events.count(n, String(n)))).toEqual([
      '0 events',
      '1 event',
      '2 events',
    ]);
  });
});
