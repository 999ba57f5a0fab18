import type { Block, Inline } from '../article.ts';

/** The text of a block, and how many of its characters lead elsewhere. */
export interface BlockText {
  readonly text: string;
  readonly linked: number;
  readonly links: number;
}

/** Gives the text of a block, the items of a list one after the other. */
export function blockText(block: Block): BlockText {
  const found = { text: '', linked: 0, links: 0 };
  const addInlines = (inlines: readonly Inline[], inLink: boolean) => {
    for (const inline of inlines) {
      if (inline.kind === 'text') {
        found.text += inline.text;
        if (inLink) found.linked += inline.text.length;
      } else if (inline.kind === 'break') found.text += ' ';
      else {
        if (inline.kind === 'link') found.links += 1;
        addInlines(inline.children, inLink || inline.kind === 'link');
      }
    }
  };
  const add = (one: Block) => {
    if (one.kind === 'rule') return;
    if (one.kind === 'list') one.items.flat().forEach(add);
    else if (one.kind === 'quote') one.blocks.forEach(add);
    else {
      if (found.text !== '') found.text += ' ';
      addInlines(one.children, false);
    }
  };
  add(block);
  return found;
}
