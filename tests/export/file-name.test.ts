import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FICTIONAL_MARK, fileName } from '../../src/export/file-name.ts';

describe('fileName()', () => {
  it.each<[string[], string, boolean, string]>([
    [['evolution', 'Saint-Céré', '2021'], 'csv', false, 'evolution_saint-cere_2021.csv'],
    [['evolution', 'Saint-Céré', '2021'], 'csv', true, 'evolution_saint-cere_2021_jeu-fictif.csv'],
    [['Carte', '', 'Lot'], 'svg', false, 'carte_lot.svg'],
    [['« Oh My Lot ! » en chiffres'], 'png', false, 'oh-my-lot-en-chiffres.png'],
    [['../../etc/passwd'], 'csv', false, 'etc-passwd.csv'],
    [['a\u0000b\nc'], 'csv', false, 'a-b-c.csv'],
    [['  a  _  b  '], 'csv', false, 'a-b.csv'],
    [['chiffres-cles', 'Chiffres clés', 'Lot'], 'png', false, 'chiffres-cles_lot.png'],
    [[`${'mot '.repeat(14)}important`, 'Lot'], 'png', false, `${'mot-'.repeat(13)}mot_lot.png`],
    [['x'.repeat(300)], 'png', false, `${'x'.repeat(60)}.png`],
  ])('makes %j into a name', (words, extension, fictional, expected) => {
    expect(fileName(words, extension, fictional)).toBe(expected);
  });

  it('holds nothing that a file system would mind, for any words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.boolean(), (words, fictional) => {
        const name = fileName([...words, 'carte'], 'csv', fictional);
        expect(name).toMatch(/^[a-z0-9]+(?:[-_][a-z0-9]+)*\.csv$/);
        expect(name.includes(FICTIONAL_MARK)).toBe(fictional);
      }),
    );
  });
});
