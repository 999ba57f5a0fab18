import { describe, expect, it } from 'vitest';
import { timesOf } from './in-short.ts';

describe('when a French claim holds', () => {
  it.each([
    ['En 2021, plus de 300 personnes ont appelé.', '2021'],
    ['plus de 500 ambassadeurs en 2021', '2021'],
    ['Fin 2021, 500 ambassadeurs.', '2021'],
    ['À la fin de 2021, 500 ambassadeurs.', '2021'],
    ['Au 31 mars 2022, 130 familles.', '2022-03-31'],
    ['Le 1er mars 2022, 130 familles.', '2022-03-01'],
    ['En juin 2023, 600 nouveaux arrivants.', '2023-06'],
    ['Au premier semestre 2022, 130 familles.', '2022-S1'],
    ['Au 3e trimestre 2022, 130 familles.', '2022-T3'],
    ['Le 14/07/2021, 130 familles.', '2021-07-14'],
    ['Pour 2020, 400 ambassadeurs.', '2020'],
    ['2021 : 600 ambassadeurs', '2021'],
    ['Quatre rendez-vous de 2021 ont attiré du monde.', '2021'],
    ['130 familles (2021)', '2021'],
    ['Depuis 2018, 600 nouveaux arrivants.', 'since 2018'],
    ['Depuis juin 2021, 600 nouveaux arrivants.', 'since 2021-06'],
    ['De 2020 à 2021, 600 nouveaux arrivants.', '2020 to 2021'],
    ['Entre 2019 et 2021, 600 nouveaux arrivants.', '2019 to 2021'],
    ['À ce jour, 500 ambassadeurs.', 'now'],
    ['Ils sont désormais plus de 600.', 'now'],
    ['Aujourd’hui, 500 ambassadeurs.', 'now'],
    ['500 ambassadeurs portent la marque.', '-'],
  ])('is told by its sentence: %s', (text, times) => {
    expect(timesOf(text)).toBe(times);
  });

  it.each([
    ['320 ambassadeurs en 2019, 400 en 2020 et 500 en 2021.', '2019 + 2020 + 2021'],
    ['En 2019, 320 ambassadeurs ; en 2020, 400.', '2019 + 2020'],
    ['En 2021, 300 contacts ; 130 familles.', '2021 + 2021'],
    ['En 2022, 24 comités, contre 20 l’an dernier.', '2022 + 2021'],
    ['En 2019, 320 ambassadeurs ; un an plus tard, 400.', '2019 + 2020'],
    ['Le bilan de 2021.\n\nTrois partenaires viennent cette année-là.', '2021'],
    ['En 2021, 24 comités. Au 31 mars, 30 comités.', '2021 + 2021-03-31'],
  ])('is shared out among several: %s', (text, times) => {
    expect(timesOf(text)).toBe(times);
  });

  it.each([
    ['Lancé en 2018, le programme compte 500 ambassadeurs.', '-'],
    ['Deux fois plus de contacts qu’en 2019.', '-'],
    ['Au 31 mars, 130 familles.', '-'],
    ['L’an dernier, 130 familles.', '-'],
  ])('is not the date of something else, nor one without a year: %s', (text, times) => {
    expect(timesOf(text)).toBe(times);
  });
});
