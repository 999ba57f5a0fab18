import { describe, expect, it } from 'vitest';
import { figuresOf } from './in-short.ts';

describe('what limits a number in French', () => {
  it.each([
    ['plus de 500 ambassadeurs', '>500'],
    ['Plus de 500 ambassadeurs', '>500'],
    ['bien plus de 500 ambassadeurs', '>500'],
    ['+ de 500 ambassadeurs', '>500'],
    ['> 300 contacts', '>300'],
    ['500+ ambassadeurs', '>500'],
    ['Le réseau dépasse les 500 ambassadeurs.', '>500'],
    ['Le réseau dépasse désormais les 500 ambassadeurs.', '>500'],
    ['Le réseau a franchi le cap des 500 ambassadeurs.', '>500'],
    ['au-delà de 500 ambassadeurs', '>500'],
    ['plus de 12 % des familles', '>12%'],
    ['plus d’un tiers des familles', '>0.333 part'],
    ['plus du tiers des familles', '>0.333 part'],
  ])('plus de: %s', (text, figures) => {
    expect(figuresOf(text)).toBe(figures);
  });

  it.each([
    ['au moins 500 ambassadeurs', '>=500'],
    ['pas moins de 500 ambassadeurs', '>=500'],
    ['500 ambassadeurs au moins', '>=500'],
    ['500 ambassadeurs minimum', '>=500'],
  ])('au moins: %s', (text, figures) => {
    expect(figuresOf(text)).toBe(figures);
  });

  it.each([
    ['près de 130 familles', '<~130'],
    ['presque 130 familles', '<~130'],
    ['quasiment 130 familles', '<~130'],
    ['Le réseau approche les 130 familles.', '<~130'],
    ['Le réseau frôle les 130 familles.', '<~130'],
    ['pas loin de 130 familles', '<~130'],
    ['130 familles ou presque', '<~130'],
  ])('près de: %s', (text, figures) => {
    expect(figuresOf(text)).toBe(figures);
  });

  it.each([
    ['environ 600 habitants', '~600'],
    ['quelque 600 habitants', '~600'],
    ['autour de 600 habitants', '~600'],
    ['aux alentours de 600 habitants', '~600'],
    ['≈ 130 familles', '~130'],
    ['600 habitants environ', '~600'],
    ['600 environ sont venus', '~600'],
    ['de l’ordre de 600 habitants', '~600'],
    ['environ 40 % des familles', '~40%'],
  ])('environ: %s', (text, figures) => {
    expect(figuresOf(text)).toBe(figures);
  });

  it.each([
    ['moins de 130 familles', '<130'],
    ['jusqu’à 130 familles', '<130'],
    ['à peine 130 familles', '<130'],
    ['tout au plus 130 familles', '<130'],
    ['130 familles au maximum', '<130'],
  ])('moins de: %s', (text, figures) => {
    expect(figuresOf(text)).toBe(figures);
  });

  it('is not "en plus de", which adds', () => {
    expect(figuresOf('En plus de 130 familles, 20 couples sont venus.')).toBe('130, 20');
  });

  it('belongs to one number only', () => {
    expect(figuresOf('plus de 300 contacts et près de 130 familles')).toBe('>300, <~130');
    expect(figuresOf('300 contacts et environ 130 familles')).toBe('300, ~130');
  });
});
