import { describe, expect, it } from 'vitest';
import { ofDepartment } from '../../src/i18n/department-name.ts';

// Articles as the Commission nationale de toponymie gives them.
describe('ofDepartment()', () => {
  it.each([
    ['du', ['Lot', 'Lot-et-Garonne', 'Tarn', 'Cantal', 'Loiret', 'Loir-et-Cher', 'Haut-Rhin']],
    ['du', ['Bas-Rhin', 'Nord', 'Val-de-Marne', 'Territoire de Belfort', 'Var', 'Cher', 'Rhône']],
    ['de la', ['Corrèze', 'Dordogne', 'Loire', 'Loire-Atlantique', 'Haute-Garonne', 'Charente']],
    ['de la', ['Haute-Savoie', 'Vienne', 'Manche', 'Marne', 'Creuse', 'Drôme', 'Guadeloupe']],
    ['des', ['Landes', 'Hautes-Pyrénées', 'Hautes-Alpes', 'Hauts-de-Seine', 'Deux-Sèvres']],
    ['des', ['Alpes-Maritimes', 'Côtes-d’Armor', 'Bouches-du-Rhône', 'Yvelines', 'Ardennes']],
    ['de', ['Paris', 'Mayotte', 'La Réunion']],
  ])('puts « %s » before %j', (article, names) => {
    for (const name of names) expect(ofDepartment(name, 'fr')).toBe(`${article} ${name}`);
  });

  it('elides before a vowel', () => {
    for (const name of ['Aveyron', 'Essonne', 'Hérault', 'Isère', 'Oise', 'Yonne']) {
      expect(ofDepartment(name, 'fr')).toBe(`de l’${name}`);
    }
  });

  it('keeps the article in English where it is usual', () => {
    const names = ['Lot', 'Landes', 'Aveyron', 'Loire', 'Haute-Garonne'];
    expect(names.map((name) => ofDepartment(name, 'en'))).toEqual([
      'of the Lot',
      'of the Landes',
      'of Aveyron',
      'of Loire',
      'of Haute-Garonne',
    ]);
  });
});
