import { describe, expect, it } from 'vitest';
import { figuresOf } from './in-short.ts';

describe('numbers of French texts that are no claims', () => {
  it.each([
    'Le bilan de l’année 2021.',
    'En 2021 et 2022, le réseau a grandi.',
    'Rendez-vous le 14 juillet 2022.',
    'Le 14/07/2021 à Cahors.',
    'Les 3, 4 et 5 mai, à Figeac.',
    'Samedi 14, à Cahors.',
    'Au 31 mars, rien de neuf.',
    'La réunion commence à 18 h 30.',
    'Ouvert de 9h à 17h30.',
    'Ouvert 24h/24 et 7j/7.',
    'Un enfant de 12 ans.',
    'Âgé de 42 ans, il vit ici.',
    'Pendant 3 jours et 40 minutes.',
    'Les trois premiers mois.',
    'Au XXIe siècle.',
  ])('times: %s', (text) => {
    expect(figuresOf(text)).toBe('');
  });

  it.each([
    '12, rue de la Barre',
    '12 bis rue de la Barre',
    '46000 Cahors',
    'Parnac (46140)',
    'Tél. 05 65 53 40 00',
    'Tél. 05.65.53.40.00',
    'Appelez le +33 5 65 53 40 00.',
    'Voir https://lot.fr/2021/12/130-familles',
    'Écrire à contact46@lot.fr',
    'La D820 et l’A20 sont coupées.',
    'La RN 20 est coupée.',
    'Salle 12, au fond.',
  ])('addresses: %s', (text) => {
    expect(figuresOf(text)).toBe('');
  });

  it.each([
    'Le n° 108 est paru.',
    'Voir page 12.',
    'La 2e édition.',
    'La 19ème édition.',
    'Le 1er prix.',
    'La deuxième année.',
    'La loi du 7 août 2015.',
    'L’article L. 123-4 du code.',
    'Version 2.0.1 du site.',
    '1. Se présenter',
    'Cahors bat Figeac 3-1.',
    'Rugby : 24 à 17.',
    'TF1 et M2i en parlent.',
    'Le G20 et le Covid-19.',
    'France 3 en parle.',
    'Un article de 20 Minutes.',
    '1770 Views',
  ])('ranks, references, scores and names: %s', (text) => {
    expect(figuresOf(text)).toBe('');
  });

  it.each([
    'À 12 km de Cahors.',
    'Un terrain de 250 m² à vendre.',
    'Il fait 36 °C à midi.',
    '230 hectares de forêt.',
    'Un sac de 20 kg.',
    '33 habitants par km².',
    'Une piscine de 9 × 4 m.',
    'Entrée : 5 €.',
    'Tarif réduit 3,50 €, gratuit avant midi.',
    '2 € le mètre.',
    '1 950 € par mois.',
  ])('measures and prices: %s', (text) => {
    expect(figuresOf(text)).toBe('');
  });

  it.each([
    'Une famille et un partenaire.',
    'Tous les deux sont venus.',
    'Des deux côtés de la rivière.',
    'Mille mercis à vous.',
    'Un produit cent pour cent local.',
    'Un produit 100 % lotois.',
    'Un morceau à quatre mains.',
    'Les Quatre-Routes-du-Lot.',
    'La vallée des Deux Rivières.',
    'Un véhicule neuf.',
    'Trois fois rien.',
    'Un deux-roues.',
    'Un tiers-lieu à Cahors.',
    'Un quart d’heure.',
    'Le cap de la fin d’année.',
  ])('idioms: %s', (text) => {
    expect(figuresOf(text)).toBe('');
  });
});
