import { describe, expect, it } from 'vitest';
import { figuresOf } from './in-short.ts';

describe('findClaims() in French', () => {
  it.each([
    ['Le réseau compte 620 ambassadeurs.', '620'],
    ['1 500 entreprises répondent.', '1500'],
    ['1\u00a0500 entreprises répondent.', '1500'],
    ['1\u202f500 entreprises répondent.', '1500'],
    ['1\u2009500 entreprises répondent.', '1500'],
    ['1.500 entreprises répondent.', '1500'],
    ['1500 entreprises répondent.', '1500'],
    ['13 000 vues.', '13000'],
    ['1 234 567 vues.', '1234567'],
    ['1,2 million de vues.', '1200000'],
    ['3 millions de vues.', '3000000'],
    ['2 000 offres d’emploi.', '2000'],
    ['Il y a 2000 offres d’emploi.', '2000'],
    ['80k vues', '80000'],
    ['Ambassadeurs : 620', '620'],
    ['Ses 3 visuels montrent le Lot.', '3'],
  ])('reads digits: %s', (text, figures) => {
    expect(figuresOf(text)).toBe(figures);
  });

  it.each([
    ['Quatre rendez-vous ont attiré du monde.', '4'],
    ['trois visuels', '3'],
    ['vingt et un partenaires', '21'],
    ['vingt-quatre comités des fêtes', '24'],
    ['soixante et onze familles', '71'],
    ['soixante-dix-sept familles', '77'],
    ['quatre-vingts familles', '80'],
    ['quatre-vingt-dix-neuf familles', '99'],
    ['dix-sept évènements', '17'],
    ['cent familles', '100'],
    ['cinq cents ambassadeurs', '500'],
    ['deux cent cinquante bénévoles', '250'],
    ['mille visiteurs', '1000'],
    ['mille cinq cents entreprises', '1500'],
    ['deux mille offres d’emploi', '2000'],
    ['trois millions de vues', '3000000'],
    ['Neuf partenaires nous rejoignent.', '9'],
    ['« Quatre cents nouveaux arrivants »', '400'],
  ])('reads number words: %s', (text, figures) => {
    expect(figuresOf(text)).toBe(figures);
  });

  it.each([
    ['une vingtaine de comités', '~20'],
    ['une dizaine d’entreprises', '~10'],
    ['une centaine de familles', '~100'],
    ['une bonne centaine de familles', '>=100'],
    ['une petite centaine de familles', '<~100'],
    ['un millier de visiteurs', '~1000'],
    ['deux douzaines de stands', '24'],
    ['plus d’une centaine de familles', '>100'],
    ['près d’une vingtaine de comités', '<~20'],
    ['un demi-million d’euros', '500000€'],
    ['des centaines de familles', ''],
    ['plusieurs dizaines de familles', ''],
    ['quelques dizaines de familles', ''],
  ])('reads words for about so many: %s', (text, figures) => {
    expect(figuresOf(text)).toBe(figures);
  });

  it.each([
    ['12 % des familles', '12%'],
    ['12 pour cent des familles', '12%'],
    ['1,5 % de hausse', '1.5%'],
    ['un budget de 280 000 €', '280000€'],
    ['280 000 euros', '280000€'],
    ['un budget de 1,5 M€', '1500000€'],
    ['280 k€ de budget', '280000€'],
    ['1,2 million d’euros', '1200000€'],
    ['une aide de 500 €', '500€'],
    ['un tiers des familles', '0.333 part'],
    ['la moitié des visiteurs', '0.5 part'],
    ['les trois quarts des visiteurs', '0.75 part'],
    ['deux tiers des visiteurs', '0.667 part'],
    ['plus de la moitié des visiteurs', '>0.5 part'],
    ['un habitant sur trois', '0.333 part'],
    ['trois visiteurs sur dix', '0.3 part'],
    ['deux fois plus de contacts', '2 times'],
    ['trois fois moins de contacts', '0.333 times'],
    ['Le nombre d’ambassadeurs a doublé.', '2 times'],
    ['Les contacts ont triplé.', '3 times'],
    ['un nombre multiplié par 3', '3 times'],
    ['un nombre divisé par deux', '0.5 times'],
  ])('reads percents, sums, shares and factors: %s', (text, figures) => {
    expect(figuresOf(text)).toBe(figures);
  });

  it.each([
    ['entre 15 et 20 familles', '15..20'],
    ['de 15 à 20 familles', '15..20'],
    ['15 à 20 familles', '15..20'],
    ['15-20 familles', '15..20'],
    ['4 ou 5 familles', '4..5'],
    ['quatre ou cinq familles', '4..5'],
    ['entre 12 et 15 % des familles', '12..15%'],
    ['15 à 20 millions d’euros', '15000000..20000000€'],
    ['passé de 320 à 400 ambassadeurs', '320, 400'],
  ])('reads ranges: %s', (text, figures) => {
    expect(figuresOf(text)).toBe(figures);
  });
});
