import type { Article, Block, Inline } from './article.ts';
import { splitFrontMatter } from './front-matter.ts';

/** What a file or a pasted text was read as. */
type ArticleFormat = 'html' | 'markdown' | 'text';

export interface ReadArticleFile {
  readonly article: Article;
  readonly format: ArticleFormat;
  /** True where the text was over `TEXT_LIMIT` or `BLOCK_LIMIT`, and its end was left out. */
  readonly truncated: boolean;
}

/**
 * The longest text that is read, in characters: fifty long articles, and about the most that a page
 * can mark and judge while a person waits.
 */
export const TEXT_LIMIT = 300_000;

/** The most paragraphs and items that are read: a page of them still scrolls. */
export const BLOCK_LIMIT = 20_000;

/** How much of a text is looked at to tell what it is. */
const SNIFFED = 20_000;

/** The fewest tags of a page's own kind that tell markup from a text about it. */
const ENOUGH_TAGS = 5;

const PAGE = /<(?:!doctype\s+html|html|head|body)\b/i;
const TAG =
  /<\/?(?:a|article|b|br|div|em|h[1-6]|i|li|main|ol|p|section|span|strong|table|t[drh]|ul)(?:\s[^<>]*)?\/?>/gi;
const MARKDOWN = /^#{1,6} \S|\[[^\]\n]+\]\(https?:|^\s*\*\*[^*\n]+\*\*/m;

/** Archives of a page in the form of a mail: encoded, and not for reading as they are. */
const MAIL_ARCHIVE = /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?MIME-Version:/i;

/** Images and fonts that a saved page carries inside itself: megabytes that nobody reads. */
const INLINE_DATA = /data:[\w.+/-]+[;,][\w;=,%+/.-]{200,}/g;

/**
 * Reads an article from the decoded text of a file, or from pasted text with '' for a name: HTML,
 * Markdown or plain text, by its name and by what it holds. Gives undefined where it holds no
 * article: empty, a page that is only a menu, something that is no text. `parseHtml` is that of
 * `html/parse-html.ts` in a browser; it is called for HTML only, with markup that is already safe.
 */
export async function readArticleFile(
  name: string,
  text: string,
  parseHtml: (html: string) => Document,
): Promise<ReadArticleFile | undefined> {
  const head = text.slice(0, SNIFFED);
  if (head.trim() === '' || head.includes('\0') || MAIL_ARCHIVE.test(head)) return undefined;
  const format = articleFormat(name, head);
  const lean = format === 'html' ? text.replace(INLINE_DATA, 'data:,') : text;
  const cut = cutText(lean, format === 'html' ? '</p>' : '\n\n');
  const article = await readers[format](cut, parseHtml);
  if (!article) return undefined;
  const blocks = firstBlocks(article.blocks);
  const shown = blocks ? { ...article, blocks } : article;
  return {
    article: shown.title === '' ? titled(shown, name) : shown,
    format,
    truncated: cut.length < lean.length || blocks !== undefined,
  };
}

type Reader = (text: string, parseHtml: (html: string) => Document) => Promise<Article | undefined>;

const readers: Readonly<Record<ArticleFormat, Reader>> = {
  html: async (text, parseHtml) => {
    const [{ disarmMarkup }, { readHtmlArticle }, { savedAddress }] = await Promise.all([
      import('./html/disarm-markup.ts'),
      import('./html/read-html-article.ts'),
      import('./html/saved-address.ts'),
    ]);
    return readHtmlArticle(parseHtml(disarmMarkup(text)), savedAddress(text));
  },
  markdown: async (text) => (await import('./read-article.ts')).readArticle(text),
  text: async (text) => (await import('./text-article.ts')).textArticle(text),
};

/** Tells how to read a text: what it holds comes before a name that says otherwise. */
function articleFormat(name: string, head: string): ArticleFormat {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (extension === 'md' || extension === 'markdown') return 'markdown';
  const tags = head.match(TAG)?.length ?? 0;
  if (PAGE.test(head) || tags >= ENOUGH_TAGS) return 'html';
  if (tags > 0 && /^x?html?$/.test(extension)) return 'html';
  if (extension === 'txt') return 'text';
  return splitFrontMatter(head).values.size > 0 || MARKDOWN.test(head) ? 'markdown' : 'text';
}

/** Cuts a text that is too long after a paragraph, or after a word where it has none. */
function cutText(text: string, paragraphEnd: string): string {
  if (text.length <= TEXT_LIMIT) return text;
  const kept = text.slice(0, TEXT_LIMIT);
  for (const end of [paragraphEnd, '\n', ' ']) {
    const at = kept.lastIndexOf(end);
    if (at > TEXT_LIMIT / 2) return kept.slice(0, at + end.length);
  }
  return kept;
}

/** Gives the blocks that fit in `BLOCK_LIMIT`, or undefined where all do; items count as blocks. */
function firstBlocks(blocks: readonly Block[]): readonly Block[] | undefined {
  const kept: Block[] = [];
  let room = BLOCK_LIMIT;
  for (const block of blocks) {
    if (room <= 0) return kept;
    const fits = block.kind !== 'list' || block.items.length <= room;
    kept.push(fits ? block : { ...block, items: block.items.slice(0, room) });
    room -= block.kind === 'list' ? block.items.length : 1;
  }
  return room < 0 ? kept : undefined;
}

/** Gives an article without a title its first heading, or the name of its file. */
function titled(article: Article, name: string): Article {
  const [first, ...rest] = article.blocks;
  if (first?.kind === 'heading' && first.level === 1 && rest.length > 0)
    return { ...article, title: plain(first.children), blocks: rest };
  return { ...article, title: name.replace(/\.[a-z]+$/i, '').replace(/[_-]+/g, ' ') };
}

function plain(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      return inline.kind === 'break' ? ' ' : plain(inline.children);
    })
    .join('');
}
