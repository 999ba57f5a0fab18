import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { articleText } from '../../src/article/article-text.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { ROOT } from '../ingest/lot.ts';
import { inShort } from './blocks-in-short.ts';

function read(markdown: string): Article {
  const article = readArticle(markdown);
  if (!article) throw new Error(`article: ${markdown}`);
  return article;
}

describe('readArticle()', () => {
  it('reads what the front matter says, in French or in English', () => {
    const expected = {
      title: 'Bilan',
      publisher: 'Medialot',
      url: 'https://medialot.fr/a',
      date: '2022-01-03',
      credit: 'Résumé',
      source: 'medialot-bougie',
      lang: 'en',
    };
    const french =
      'titre: Bilan\nediteur: Medialot\nurl: https://medialot.fr/a\ndate: 2022-01-03\ncredit: Résumé\nsource: medialot-bougie\nlangue: en';
    const english = french
      .replace('titre', 'title')
      .replace('editeur', 'publisher')
      .replace('langue', 'lang');
    for (const matter of [french, english]) {
      expect(read(`---\n${matter}\n---\nTexte.`)).toMatchObject(expected);
    }
  });

  it('is in French, and leaves blank what nobody says', () => {
    const { blocks, ...about } = read('Texte.');
    expect(inShort(blocks)).toEqual(['p Texte.']);
    expect(about).toEqual({
      title: '',
      publisher: '',
      url: undefined,
      date: '',
      credit: '',
      source: '',
      lang: 'fr',
    });
  });

  it.each(['javascript:alert(1)', 'medialot.fr', '', 'https://'])('links to no %j', (url) => {
    expect(read(`---\nurl: ${url}\n---\nTexte.`).url).toBeUndefined();
  });

  it.each(['', ' \n', '---\ntitre: Bilan\n---\n', '---\n---\n\n'])('gives none for %j', (text) => {
    expect(readArticle(text)).toBeUndefined();
  });
});

describe('articleText()', () => {
  it('gives the title, then the blocks, parted by blank lines and without marks', () => {
    const markdown =
      '---\ntitre: T\n---\n# A *b*\n\nc  \nd [e](https://lot.fr)\n\n---\n\n- f\n- g\n\n> h';
    expect(articleText(read(markdown)).text).toBe('T\n\nA b\n\nc\nd e\n\nf\n\ng\n\nh');
  });

  it('begins with the first block where there is no title', () => {
    expect(articleText(read('a\n\nb')).text).toBe('a\n\nb');
  });

  it('says where each run of text stands', () => {
    const { text, starts } = articleText(read('---\ntitre: T\n---\na **b** c\n\n> *d*'));
    const found = Array.from(starts, ([run, start]) => {
      if (run.kind !== 'text') throw new Error(`run: ${run.kind}`);
      return [run.text, text.slice(start, start + run.text.length)];
    });
    expect(found.map(([run]) => run)).toEqual(['a ', 'b', ' c', 'd']);
    for (const [run, slice] of found) expect(slice).toBe(run);
  });
});

describe('the article of the page', () => {
  const article = read(readFileSync(join(ROOT, 'data/article.md'), 'utf8'));
  const { text } = articleText(article);

  it('says where it comes from', () => {
    const { blocks, ...about } = article;
    expect(blocks.length).toBeGreaterThan(5);
    expect(about).toEqual({
      title: '« Oh My Lot ! », encore une bougie soufflée',
      publisher: 'Medialot',
      url: 'https://medialot.fr/oh-my-lot-encore-une-bougie-soufflee/',
      date: '',
      source: 'medialot-bougie',
      credit: expect.stringContaining('les phrases sont les nôtres'),
      lang: 'fr',
    });
  });

  it.each(['plus de 500', 'plus de 300', 'près de 130', '3 visuels', '2018', '2019', '2021'])(
    'holds the figure « %s »',
    (figure) => {
      expect(text.replace(/[\u00a0\u202f]/g, ' ')).toContain(figure);
    },
  );

  it('is made of headings, paragraphs and one list', () => {
    const kinds = article.blocks.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['paragraph', 'heading', 'list']));
    const levels = article.blocks.flatMap((block) => (block.kind === 'heading' ? block.level : []));
    expect(new Set(levels)).toEqual(new Set([2]));
    const items = article.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(items).toHaveLength(4);
  });
});
