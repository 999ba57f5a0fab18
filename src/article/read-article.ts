import type { Article } from './article.ts';
import { splitFrontMatter } from './front-matter.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { readWebAddress } from '../model/web-address.ts';

/**
 * Reads an article from Markdown with front matter (titre, editeur, url, date, source, credit,
 * langue; their English names are read too). Gives undefined where there is no text at all.
 */
export function readArticle(markdown: string): Article | undefined {
  const { values, body } = splitFrontMatter(markdown);
  const blocks = markdownBlocks(body);
  if (blocks.length === 0) return undefined;
  const value = (...names: readonly string[]) =>
    names.map((name) => values.get(name)).find((found) => found !== undefined) ?? '';
  return {
    title: value('titre', 'title'),
    publisher: value('editeur', 'publisher'),
    url: readWebAddress(value('url')),
    date: value('date'),
    credit: value('credit'),
    source: value('source'),
    lang: value('langue', 'lang') || 'fr',
    blocks,
  };
}
