import { describe, expect, it } from 'vitest';
import { foldedText } from '../../../src/article/html/folded-text.ts';
import { CLOSING_HEADINGS, FURNITURE_LINES } from '../../../src/article/html/page-furniture.ts';
import { trimBlocks } from '../../../src/article/html/trim-blocks.ts';
import type { Block, Inline } from '../../../src/article/article.ts';
import { inShort } from '../blocks-in-short.ts';

const text = (written: string): Inline => ({ kind: 'text', text: written });
const p = (...children: (string | Inline)[]): Block => ({
  kind: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
const h = (written: string): Block => ({ kind: 'heading', level: 2, children: [text(written)] });
const link = (written: string): Inline => ({
  kind: 'link',
  href: 'https://a.example/',
  children: [text(written)],
});
const menu: Block = {
  kind: 'list',
  ordered: false,
  items: ['Le télétravail gagne', 'Une maison de santé'].map((title) => [p(link(title))]),
};
const LONG = 'Une phrase assez longue pour que l’on sache qu’elle appartient bien à l’article. ';
const body = p(LONG.repeat(4));
const trimmed = (...blocks: Block[]) => inShort(trimBlocks(blocks, 'Le titre'));

describe('trimBlocks()', () => {
  it.each(FURNITURE_LINES.map(({ example }) => example))('drops the line « %s »', (line) => {
    expect(trimmed(p(line), body)).toEqual(inShort([body]));
  });

  it.each(CLOSING_HEADINGS.map(({ example }) => example))('stops at « %s »', (heading) => {
    expect(trimmed(body, h(heading), menu, p('Un extrait court.'))).toEqual(inShort([body]));
  });

  it('has a rule for each of its examples, and no other rule for it', () => {
    for (const { pattern, example } of [...FURNITURE_LINES, ...CLOSING_HEADINGS])
      expect(foldedText(example)).toMatch(pattern);
  });

  it('goes on after a link in the middle of the article', () => {
    const long = p(LONG.repeat(6));
    expect(trimmed(body, p('À lire aussi :'), p(link('Le télétravail')), long)).toEqual(
      inShort([body, long]),
    );
  });

  it('passes over a share bar at the top', () => {
    expect(trimmed(h('Partager'), menu, body)).toEqual(inShort([body]));
  });

  it('drops menus at both ends, the title again and a heading without text', () => {
    expect(trimmed(menu, h('Le  titre'), body, h('Suite'), menu)).toEqual(inShort([body]));
  });

  it('keeps a lone link, and sentences that speak of such things', () => {
    const said = [
      body,
      p('1 770 vues du Lot ont été exposées dans les rues de Cahors pendant tout l’été.'),
      p(
        'Le conseil a publié hier, en séance, une étude sur les cookies des biscuiteries du Quercy.',
      ),
      p(link('Le site du programme')),
    ];
    expect(trimmed(...said)).toEqual(inShort(said));
  });

  it('gives nothing where no sentence is left', () => {
    expect(trimmed(menu, p('Mentions légales'), h('Plan du site'), p(link('Contact')))).toEqual([]);
  });
});
