import { describe, expect, it } from 'vitest';
import { textArticle } from '../../src/article/text-article.ts';
import { inShort } from './blocks-in-short.ts';

const blocks = (text: string) => inShort(textArticle(text)?.blocks ?? []);
const LONG =
  'Une ligne entière, qui dit tout ce qu’elle a à dire en quinze mots au moins, et même plus.';

describe('textArticle()', () => {
  it.each([
    [`Un titre\n\n${LONG}`, 'Un titre'],
    [`Un titre !\n${LONG}`, 'Un titre !'],
    [`Une phrase.\n\n${LONG}`, ''],
    [LONG, ''],
  ])('titles %j « %s »', (text, title) => {
    expect(textArticle(text)?.title).toBe(title);
  });

  it('reads dashes, bullets and numbers as lists', () => {
    expect(blocks(`T\n\nAvant :\n- un\n• deux\n  suite\n* trois\n\n1. a\n2) b`)).toEqual([
      'p Avant :',
      'ul(p un | p deux suite | p trois)',
      'ol(p a | p b)',
    ]);
  });

  it('keeps whole lines apart, and joins those that a page’s width cut', () => {
    expect(blocks(`T\n\n${LONG}\n${LONG}`)).toEqual([`p ${LONG}`, `p ${LONG}`]);
    const cut =
      'Le programme fait connaître le Lot à ceux qui songent à s’y\n' +
      'installer, et les accompagne dans leurs démarches jusqu’au jour\n' +
      'du déménagement.\nIl est né en 2018 et compte plus de cinq cents ambassadeurs à\n' +
      'ce jour, dans tout le département et un peu au-delà.';
    expect(blocks(`T\n\n${cut}`)).toEqual([
      'p Le programme fait connaître le Lot à ceux qui songent à s’y installer, et les accompagne dans leurs démarches jusqu’au jour du déménagement.',
      'p Il est né en 2018 et compte plus de cinq cents ambassadeurs à ce jour, dans tout le département et un peu au-delà.',
    ]);
  });

  it('keeps numbers and dates whole in joined lines', () => {
    const cut =
      'La fréquentation du salon, de 2019-2020 à la saison 2021-\n' +
      '2022, est passée de 1 500 visiteurs à près de 2\u00a0300, dont une bonne\n' +
      'moitié de jeunes actifs qui cherchent un logement.';
    expect(blocks(`T\n\n${cut}`).join()).toContain('2021-2022, est passée');
  });

  it('reads where the text comes from, and only near its ends', () => {
    const middle = Array.from({ length: 12 }, () => LONG).join('\n\n');
    const article = textArticle(
      `Titre\nPublié le 3 mai 2021\nAuteur : J. Doe\n\n${middle}\n\nSource : Insee\n\n${middle}\n\nSource : Le Journal (https://a.example/1)`,
    );
    expect(article).toMatchObject({
      title: 'Titre',
      date: '2021-05-03',
      credit: 'J. Doe',
      publisher: 'Le Journal',
      url: 'https://a.example/1',
    });
    expect(inShort(article?.blocks ?? [])).toContain('p Source : Insee');
  });

  it('never takes a sentence for a date of publication', () => {
    const sentence = `Publié le 3 mai 2021, le rapport ${LONG} ${LONG}`;
    expect(blocks(`Titre\n\n${sentence}`)).toEqual([`p ${sentence}`]);
  });

  it('finds nothing in blanks', () => {
    expect(textArticle(' \n\n\u00ad\ufeff\r\n')).toBeUndefined();
  });
});
