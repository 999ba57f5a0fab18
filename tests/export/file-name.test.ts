import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/export/file-name.ts';

describe('fileName()', () => {
  it.each<[string[], string, string, string]>([
    [['evolution', 'Saint-Céré', '2021'], 'csv', '', 'evolution_saint-cere_2021.csv'],
    [
      ['evolution', 'Saint-Céré', '2021'],
      'csv',
      'jeu-fictif',
      'evolution_saint-cere_2021_jeu-fictif.csv',
    ],
    [['Carte', '', 'Lot'], 'svg', '', 'carte_lot.svg'],
    [['« Oh My Lot ! » en chiffres'], 'png', '', 'oh-my-lot-en-chiffres.png'],
    [['../../etc/passwd'], 'csv', '', 'etc-passwd.csv'],
    [['a\u0000b\nc'], 'csv', '', 'a-b-c.csv'],
    [['  a  _  b  '], 'csv', '', 'a-b.csv'],
    [['chiffres-cles', 'Chiffres clés', 'Lot'], 'png', '', 'chiffres-cles_lot.png'],
    [[`${'mot '.repeat(14)}important`, 'Lot'], 'png', '', `${'mot-'.repeat(13)}mot_lot.png`],
    [['x'.repeat(300)], 'png', '', `${'x'.repeat(60)}.png`],
  ])('makes %j into a name', (words, extension, mark, expected) => {
    expect(fileName(words, extension, mark)).toBe(expected);
  });

  it('holds nothing that a file system would mind, for any words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (words) => {
        const name = fileName([...words, 'carte'], 'csv', 'jeu-fictif');
        expect(name).toMatch(/^[a-z0-9]+(?:[-_][a-z0-9]+)*\.csv$/);
        expect(name).toContain('jeu-fictif');
      }),
    );
  });
});
