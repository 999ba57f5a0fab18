import type { Article, Block, Inline } from './article.ts';

/** The plain text of an article, and where each of its runs stands in it. */
export interface ArticleText {
  readonly text: string;
  /** Offset of the first character of each text run, in UTF-16 units. */
  readonly starts: ReadonlyMap<Inline, number>;
}

/** Blocks are parted by a blank line, so that no sentence runs from one into the next. */
const BETWEEN_BLOCKS = '\n\n';

/** Gives the text that a reader sees: the title, then the blocks, without any marking. */
export function articleText(article: Article): ArticleText {
  const starts = new Map<Inline, number>();
  let text = article.title;
  const addInlines = (inlines: readonly Inline[]) => {
    for (const inline of inlines) {
      if (inline.kind === 'text') {
        starts.set(inline, text.length);
        text += inline.text;
      } else if (inline.kind === 'break') {
        text += '\n';
      } else {
        addInlines(inline.children);
      }
    }
  };
  const addBlocks = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (block.kind === 'rule') continue;
      if (block.kind === 'list') block.items.forEach(addBlocks);
      else if (block.kind === 'quote') addBlocks(block.blocks);
      else {
        if (text !== '') text += BETWEEN_BLOCKS;
        addInlines(block.children);
      }
    }
  };
  addBlocks(article.blocks);
  return { text, starts };
}
