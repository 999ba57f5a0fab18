import type { Block, Inline } from '../article.ts';
import { readWebAddress } from '../../model/web-address.ts';

/** Stands for every link that must not be followed, so that a menu of them still counts as links. */
const DEAD_LINK = 'https://dead-link.invalid/';

/**
 * Makes every link of a page absolute, from the page's own address, as the document itself would
 * take the dashboard's. Links within the page, scripts and unknown places become dead links.
 */
export function settleLinks(document: Document, base: string | undefined): void {
  for (const link of document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href')?.trim() ?? '';
    link.setAttribute('href', webLink(href, base) ?? DEAD_LINK);
  }
}

function webLink(href: string, base: string | undefined): string | undefined {
  if (href.startsWith('#')) return undefined;
  if (base === undefined || !URL.canParse(href, base)) return readWebAddress(href);
  return readWebAddress(new URL(href, base).href);
}

/** Writes blocks again with dead links as plain text. */
export function withoutDeadLinks(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'rule':
        return block;
      case 'list':
        return { ...block, items: block.items.map(withoutDeadLinks) };
      case 'quote':
        return { ...block, blocks: withoutDeadLinks(block.blocks) };
      default:
        return { ...block, children: live(block.children) };
    }
  });
}

function live(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    if (inline.kind === 'text' || inline.kind === 'break') return [inline];
    const children = live(inline.children);
    return inline.kind === 'link' && inline.href === DEAD_LINK
      ? children
      : [{ ...inline, children }];
  });
}
