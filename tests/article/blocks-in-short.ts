import type { Block, Inline } from '../../src/article/article.ts';

const MARKS: Readonly<Record<string, string>> = { strong: '**', emphasis: '*' };

/** Writes inlines on one line: `a *em* **strong** [text](href)`, `/` for a line break. */
function inlinesInShort(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'break') return '/';
      const inner = inlinesInShort(inline.children);
      if (inline.kind === 'link') return `[${inner}](${inline.href})`;
      const mark = MARKS[inline.kind] ?? '';
      return `${mark}${inner}${mark}`;
    })
    .join('');
}

/** Writes blocks one a line, named by their kind: `h2 Title`, `p Text`, `ul(p a | p b)`. */
export function inShort(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return `h${block.level} ${inlinesInShort(block.children)}`;
      case 'paragraph':
        return `p ${inlinesInShort(block.children)}`;
      case 'list': {
        const items = block.items.map((item) => inShort(item).join(', '));
        return `${block.ordered ? 'ol' : 'ul'}(${items.join(' | ')})`;
      }
      case 'quote':
        return `quote(${inShort(block.blocks).join(', ')})`;
      case 'rule':
        return 'rule';
    }
  });
}

/** Every address that blocks link to. */
export function linksIn(blocks: readonly Block[]): string[] {
  const inInlines = (inlines: readonly Inline[]): string[] =>
    inlines.flatMap((inline) => {
      if (inline.kind === 'link') return [inline.href, ...inInlines(inline.children)];
      return 'children' in inline ? inInlines(inline.children) : [];
    });
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.flatMap(linksIn);
    if (block.kind === 'quote') return linksIn(block.blocks);
    return block.kind === 'rule' ? [] : inInlines(block.children);
  });
}
