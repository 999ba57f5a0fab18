import type { Block } from '../article.ts';
import { type BlockText, blockText } from './block-text.ts';
import { foldedText } from './folded-text.ts';
import { CLOSING_HEADINGS, FURNITURE_LINES } from './page-furniture.ts';

/** The longest text that is looked up in the table of furniture; a sentence may say anything. */
const LONGEST_LINE = 300;

/** The longest paragraph that stands for a heading. */
const LONGEST_HEADING = 60;

/** The share of a block's text inside links beyond which it is a menu, not a sentence. */
const MENU_SHARE = 0.6;

/** What is said before a closing heading, in characters out of links, for it to close anything. */
const ENOUGH_BEFORE = 200;

/** The fewest words that a block says out of links to be a sentence rather than a label. */
const SENTENCE_WORDS = 8;

interface Read {
  readonly block: Block;
  readonly said: BlockText;
  readonly folded: string;
}

/**
 * Drops what a page's main content still holds of the page: counters, share bars, lists of other
 * articles, the title again. Gives no block at all where no sentence is left.
 */
export function trimBlocks(blocks: readonly Block[], title: string): readonly Block[] {
  const all = blocks.map((block): Read => {
    const said = blockText(block);
    return { block, said, folded: foldedText(said.text) };
  });
  const foldedTitle = foldedText(title);
  const kept = withoutMenuEnds(
    closed(all.filter((read) => read.folded !== foldedTitle && !isFurniture(read))),
  );
  return kept.some(isSentence) ? kept.map(({ block }) => block) : [];
}

/** A heading that closes the article is not dropped here, though "3 commentaires" is a counter too. */
function isFurniture(read: Read): boolean {
  const { block, folded } = read;
  if (block.kind === 'heading' && closingHeading(read)) return false;
  return (
    folded.length <= LONGEST_LINE && FURNITURE_LINES.some(({ pattern }) => pattern.test(folded))
  );
}

/** Stops at the heading that closes the article, and passes over what other headings lead to. */
function closed(all: readonly Read[]): readonly Read[] {
  const kept: Read[] = [];
  const total = sum(all);
  let passing = false;
  for (const read of all) {
    const heading = closingHeading(read);
    if (heading) {
      const before = sum(kept);
      const after = total - before;
      if (before >= ENOUGH_BEFORE && (heading.ends || after < before)) return kept;
      passing = true;
    } else if (!passing || isSentence(read)) {
      passing = false;
      kept.push(read);
    }
  }
  return kept;
}

function closingHeading({ block, folded }: Read) {
  const label =
    block.kind === 'heading' || (block.kind === 'paragraph' && folded.length <= LONGEST_HEADING);
  return label ? CLOSING_HEADINGS.find(({ pattern }) => pattern.test(folded)) : undefined;
}

/** Drops menus, rules and lone headings at the end, and menus and rules at the beginning. */
function withoutMenuEnds(all: readonly Read[]): readonly Read[] {
  const kept = [...all];
  let last = kept.at(-1);
  while (last && (isMenu(last) || last.block.kind === 'rule' || last.block.kind === 'heading')) {
    kept.pop();
    last = kept.at(-1);
  }
  let first = kept[0];
  while (first && (isMenu(first) || first.block.kind === 'rule')) {
    kept.shift();
    first = kept[0];
  }
  return kept;
}

/** Several links and hardly anything else: one link alone may be the article's own. */
function isMenu({ said, block }: Read): boolean {
  const many = said.links > 1 || block.kind === 'heading';
  return many && said.linked > said.text.length * MENU_SHARE;
}

function isSentence({ said, block }: Read): boolean {
  if (block.kind === 'heading' || block.kind === 'rule') return false;
  const free = said.text.length - said.linked;
  const words = said.text.split(/\s+/).length * (free / Math.max(1, said.text.length));
  return words >= SENTENCE_WORDS;
}

function sum(all: readonly Read[]): number {
  return all.reduce((total, { said }) => total + said.text.length - said.linked, 0);
}
