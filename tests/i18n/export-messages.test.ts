import { describe, expect, it } from 'vitest';
import { exportEn } from '../../src/i18n/export-en.ts';
import { exportFr } from '../../src/i18n/export-fr.ts';
import { leaves, textsOf } from './message-texts.ts';

const shapeOf = (messages: unknown) =>
  leaves(messages).map(([path, message]) =>
    typeof message === 'function' ? `${path}(${message.length})` : `${path}: ${typeof message}`,
  );

/** A space that lets a line break before high punctuation, or a space of the wrong width. */
const WRONG_SPACE = /[^\u202f][;!?]|[^\u00a0][:»]|«[^\u00a0]/;

/** What goes into text files and takes several parts at once, told apart below. */
const WHOLE_TEXTS = new Set(['readme', 'longCitation', 'licenceText', 'licenceAddress']);

const parts = {
  title: 'Ambassadeurs',
  subtitle: 'Lot, 2022',
  day: '22 novembre 2026',
  address: 'https://exemple.fr/',
  warning: 'Attention',
  notes: ['Une note'],
  sources: ['Une source'],
  dashboard: 'Tableau',
  licence: 'Licence',
};

describe('the words of exports', () => {
  it('are the same in both languages', () => {
    expect(shapeOf(exportEn).sort()).toEqual(shapeOf(exportFr).sort());
  });

  it('use curly apostrophes, and the no-break spaces of French', () => {
    for (const messages of [exportFr, exportEn]) {
      for (const [path, message] of leaves(messages)) {
        if (WHOLE_TEXTS.has(path)) continue;
        for (const text of textsOf(message)) {
          expect(text, path).not.toMatch(/['"]|[ \u00a0\u202f]{2}|undefined|\[object|NaN/);
          if (messages === exportFr) expect(text, path).not.toMatch(WRONG_SPACE);
        }
      }
    }
  });

  it.each([
    ['French', exportFr],
    ['English', exportEn],
  ])('tell in %s all that goes with figures in their bundle', (_name, { readme, longCitation }) => {
    const told = [parts.title, parts.subtitle, parts.day, parts.address];
    const text = readme(parts);
    for (const part of [...told, parts.warning, 'Une note', 'Une source']) {
      expect(text).toContain(part);
    }
    const citation = longCitation({ ...parts, sources: 'Sources' });
    for (const part of [...told, 'Sources', parts.licence]) expect(citation).toContain(part);
  });
});
