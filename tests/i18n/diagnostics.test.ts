import { describe, expect, it } from 'vitest';
import { diagnosticSentence } from '../../src/i18n/diagnostics.ts';
import { diagnosticsEn } from '../../src/i18n/diagnostics-en.ts';
import { diagnosticsFr } from '../../src/i18n/diagnostics-fr.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { type Diagnostic, DIAGNOSTIC_CODES } from '../../src/model/diagnostic.ts';
import { shown } from './shown-spaces.ts';

function diagnostic(code: Diagnostic['code'], more: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code,
    severity: 'error',
    file: 'chiffres.csv',
    table: 'chiffres',
    row: 7,
    column: 'valeur',
    value: 'abc',
    params: {},
    ...more,
  };
}

/** In these the reason chooses the sentence, and a count stands in one of them only. */
const BY_REASON: ReadonlySet<string> = new Set([
  'file-empty',
  'file-damaged-text',
  'address-refused',
  'recipe-unused',
]);

/** Every name that some sentence asks for, found by asking. */
function paramsOf(code: Diagnostic['code']): string[] {
  const asked = new Set<string>();
  for (const sentences of [diagnosticsFr, diagnosticsEn]) {
    sentences[code](diagnostic(code), (name) => {
      asked.add(name);
      return `<${name}>`;
    });
  }
  return [...asked];
}

describe.each(LANGS)('the sentences of remarks in %s', (lang) => {
  it.each(DIAGNOSTIC_CODES)('say %s in whole sentences', (code) => {
    const params = Object.fromEntries(paramsOf(code).map((name) => [name, 'Xyz']));
    for (const value of ['abc', '']) {
      const text = diagnosticSentence(lang, diagnostic(code, { params, value }));
      expect(text).toMatch(/^[\p{Lu}\p{N}«“].*[.!?]$/su);
      expect(text).not.toMatch(/undefined|\[object|['"]/);
    }
  });

  it.each(DIAGNOSTIC_CODES)('say %s even where nothing is known of it', (code) => {
    const text = diagnosticSentence(lang, diagnostic(code, { value: '', column: '' }));
    expect(text).toMatch(/[.!?]$/);
    expect(text).not.toMatch(/undefined|\[object/);
  });

  it.each(DIAGNOSTIC_CODES)('say every parameter of %s that they ask for', (code) => {
    const given = diagnostic(code, {
      params: Object.fromEntries(paramsOf(code).map((name) => [name, `<${name}>`])),
    });
    const text = diagnosticSentence(lang, given);
    for (const name of paramsOf(code)) {
      if (!BY_REASON.has(code)) expect(text).toContain(`<${name}>`);
    }
  });
});

describe('diagnosticSentence()', () => {
  it('has high punctuation held to its word in French', () => {
    for (const code of DIAGNOSTIC_CODES) {
      const text = diagnosticSentence('fr', diagnostic(code, { params: { reason: 'percent' } }));
      expect(text).not.toMatch(/ [;:!?»]|« /);
    }
  });

  it.each([
    [
      'fr',
      { reason: 'percent' },
      '«~abc~» n’est pas lu comme un nombre~: un pourcentage n’est pas un effectif. Pour une valeur absente, laissez vide ou écrivez nd, /// ou s.',
    ],
    [
      'fr',
      { reason: 'two-separators', suggestion: '1234,5' },
      '«~abc~» n’est pas lu comme un nombre~: il contient deux séparateurs. Écrivez 1234,5. Pour une valeur absente, laissez vide ou écrivez nd, /// ou s.',
    ],
    [
      'en',
      { reason: 'not-a-number' },
      '“abc” is not read as a number: it is not a number. For an absent value, leave empty or write nd, /// or s.',
    ],
  ] as const)('explains a value, in %s, for %j', (lang, params, expected) => {
    const text = diagnosticSentence(lang, diagnostic('value-invalid', { params }));
    expect(shown(text)).toBe(expected);
  });

  it('suggests the nearest code where there is one', () => {
    const near = diagnostic('indicator-unknown', { params: { nearest: 'contacts' } });
    expect(shown(diagnosticSentence('fr', near))).toContain('_; le plus proche~: contacts.');
    const far = diagnosticSentence('fr', diagnostic('indicator-unknown'));
    expect(far).not.toContain('plus proche');
  });

  it('takes a parameter of any name for a word, not for code', () => {
    const odd = diagnostic('more-alike', { params: { count: '3', first: '$& $1 __proto__' } });
    expect(diagnosticSentence('en', odd)).toContain('3 more rows have the same fault as row $& $1');
  });
});
