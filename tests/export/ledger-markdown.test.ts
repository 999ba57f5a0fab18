import { describe, expect, it } from 'vitest';
import { type LedgerRow, ledgerMarkdown } from '../../src/export/ledger-markdown.ts';

const row: LedgerRow = {
  quote: 'plus de 500',
  noun: 'ambassadeurs',
  value: 500,
  qualifier: 'plus_de',
  indicator: 'Ambassadeurs',
  period: '2021',
  status: 'source',
  reason: 'Cet article en est la source.',
  sources: ['Medialot'],
};
const heading = { title: 'Bilan', publisher: 'Medialot', url: 'https://medialot.fr/' };

describe('ledgerMarkdown()', () => {
  it('writes a heading, then an entry a figure with its verdict and sources', () => {
    expect(ledgerMarkdown(heading, [row], 'Registre', '')).toBe(
      [
        '# Registre',
        '',
        '**Bilan** (Medialot, https://medialot.fr/)',
        '',
        '- « plus de 500 » ambassadeurs : **source**. Cet article en est la source. — Medialot',
        '',
      ].join('\n'),
    );
  });

  it('says that the data are fictional where they are', () => {
    expect(ledgerMarkdown(heading, [], 'Registre', 'Jeu fictif')).toContain('> Jeu fictif');
  });

  it('keeps hostile texts as texts', () => {
    const hostile = { ...row, quote: '<img onerror=x> [a](javascript:b) `c`', noun: '' };
    const text = ledgerMarkdown({ ...heading, title: '*x* | #' }, [hostile], 'Registre', '');
    expect(text).toContain('\\<img onerror=x\\> \\[a\\](javascript:b) \\`c\\`');
    expect(text).toContain('**\\*x\\* \\| \\#**');
  });
});
