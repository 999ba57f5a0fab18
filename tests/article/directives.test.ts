import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { articleText } from '../../src/article/article-text.ts';
import { directivesOf, figureAttributes } from '../../src/article/directives.ts';
import { readArticle } from '../../src/article/read-article.ts';

function read(markdown: string): { article: Article; text: string } {
  const article = readArticle(markdown);
  if (!article) throw new Error('no article');
  return { article, text: articleText(article).text };
}

/** The directives of a text, each with the words it stands on. */
function directives(markdown: string) {
  const { article, text } = read(markdown);
  return directivesOf(article, articleText(article)).map(({ start, end, period, ...rest }) => ({
    on: text.slice(start, end),
    period: period?.id,
    ...rest,
  }));
}

const NOTHING = { mute: false, indicator: undefined, period: undefined, territory: undefined };

describe('directivesOf()', () => {
  it('gives what the author fixed, and the text loses brackets and braces', () => {
    const markdown = 'Soit [plus de 500]{indicateur=ambassadeurs periode=2021 territoire=46}.';
    expect(read(markdown).text).toBe('Soit plus de 500.');
    expect(directives(markdown)).toEqual([
      {
        on: 'plus de 500',
        mute: false,
        indicator: 'ambassadeurs',
        period: '2021',
        territory: '46',
      },
    ]);
  });

  it('reads English keys, quotes, capitals and any order', () => {
    expect(directives('[500]{Territory=46 PERIOD="2021-T3" indicator=contacts}')).toEqual([
      { on: '500', mute: false, indicator: 'contacts', period: '2021-T3', territory: '46' },
    ]);
  });

  it.each(['[3]{muet}', '[3]{mute}', '[3]{muet=oui}'])('mutes %s', (markdown) => {
    expect(directives(markdown)).toEqual([{ on: '3', ...NOTHING, mute: true }]);
  });

  it('passes over keys it does not know and periods that are none', () => {
    expect(directives('[3]{couleur=rouge periode=hier muet=non}')).toEqual([
      { on: '3', ...NOTHING },
    ]);
  });

  it('keeps emphasis and links inside a figure, and finds figures in lists and quotes', () => {
    const markdown =
      '- [**plus** de 500]{indicateur=a}\n\n> [3]{muet}\n\n# [5 sur 6]{indicateur=b}';
    expect(directives(markdown).map(({ on }) => on)).toEqual(['plus de 500', '3', '5 sur 6']);
  });

  it('leaves links, lone brackets and lone braces as they are', () => {
    const { article, text } = read('[un lien](https://lot.fr) [4] {muet} [5] {muet}');
    expect(text).toBe('un lien [4] {muet} [5] {muet}');
    expect(directivesOf(article, articleText(article))).toEqual([]);
  });

  it('never throws, and keeps every word, whatever stands between the braces', () => {
    fc.assert(
      fc.property(fc.string(), (inside) => {
        const { article, text } = read(`Soit [douze]{${inside}} mots.`);
        for (const { start, end } of directivesOf(article, articleText(article))) {
          expect(start).toBeLessThan(end);
        }
        expect(text).toContain('douze');
      }),
    );
  });
});

describe('figureAttributes()', () => {
  it('reads an accented key in either form of Unicode', () => {
    expect(figureAttributes('pe\u0301riode=2021').period?.id).toBe('2021');
    expect(figureAttributes('p\u00e9riode=2021').period?.id).toBe('2021');
  });
});
