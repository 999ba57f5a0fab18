import { describe, expect, it } from 'vitest';
import { fileSize, importTranslation } from '../../src/i18n/import-translation.ts';
import { importEn } from '../../src/i18n/import-en.ts';
import { importFr } from '../../src/i18n/import-fr.ts';
import { translation } from '../../src/i18n/translation.ts';
import { DATE_ORDERS, NUMBER_STYLES } from '../../src/ingest/values/value-style.ts';
import { HELPER_FIELDS } from '../../src/ingest/plan/sheet-plan.ts';
import { TABLE_CONTRACTS, TABLE_NAMES } from '../../src/ingest/table-contract.ts';
import { TEXT_ENCODINGS } from '../../src/ingest/bytes/encodings.ts';
import { isSentence, leaves, type Sentence, textsOf } from './message-texts.ts';

const BOTH = [importFr, importEn] as const;

const shapeOf = (messages: unknown) =>
  leaves(messages).map(([path, message]) =>
    typeof message === 'function' ? path : `${path}: ${typeof message}`,
  );

/** A space that lets a line break before high punctuation, or a space of the wrong width. */
const WRONG_SPACE = /[^\u202f][;!?]|[^\u00a0][:»]|«[^\u00a0]/;

describe('the words of the import', () => {
  it('are the same in both languages, and say as much', () => {
    expect(shapeOf(importEn).sort()).toEqual(shapeOf(importFr).sort());
    const english = new Map(leaves(importEn));
    const used = (sentence: Sentence, length: number) => {
      const given = Array.from({ length }, (_, place) => `argument${place}`);
      const text = String(sentence(...given));
      return given.filter((one) => text.includes(one));
    };
    for (const [path, french] of leaves(importFr)) {
      const twin = english.get(path);
      if (!isSentence(french) || !isSentence(twin)) continue;
      expect(used(twin, french.length), path).toEqual(used(french, french.length));
    }
  });

  it('use curly apostrophes, and the no-break spaces of French', () => {
    for (const messages of BOTH) {
      for (const [path, message] of leaves(messages)) {
        if (path.startsWith('facts.delimiters')) continue;
        for (const text of textsOf(message)) {
          expect(text, path).not.toMatch(/['"]|[ \u00a0\u202f]{2}|undefined|\[object|NaN/);
          expect(text.trim(), path).not.toBe('');
          if (messages === importFr) expect(text, path).not.toMatch(WRONG_SPACE);
        }
      }
    }
  });

  it('name every table, field, encoding and way of writing values', () => {
    const fields = TABLE_NAMES.flatMap((table) => [
      ...TABLE_CONTRACTS[table].required,
      ...TABLE_CONTRACTS[table].optional,
    ]);
    for (const { fields: names, tables, facts, columns, theField } of BOTH) {
      expect([...fields, ...HELPER_FIELDS].filter((field) => !names[field])).toEqual([]);
      expect(TABLE_NAMES.filter((table) => !tables[table])).toEqual([]);
      expect(TEXT_ENCODINGS.filter((encoding) => !facts.encodings[encoding])).toEqual([]);
      expect(Object.keys(columns.styles)).toEqual([...NUMBER_STYLES]);
      expect(Object.keys(columns.orders)).toEqual([...DATE_ORDERS]);
      const asked = TABLE_NAMES.flatMap((table) => TABLE_CONTRACTS[table].required);
      expect(asked.filter((field) => !theField[field])).toEqual([]);
    }
  });

  it.each([
    [0, '0 ko', '0 kB'],
    [1, '1 ko', '1 kB'],
    [999_999, '1\u202f000 ko', '1,000 kB'],
    [12_430_000, '12,4 Mo', '12.4 MB'],
  ])('say a length of %d bytes', (bytes, french, english) => {
    const said = (['fr', 'en'] as const).map((lang) => {
      const { m, f } = importTranslation(translation(lang));
      return fileSize(bytes, m, f);
    });
    expect(said).toEqual([french, english]);
  });
});
