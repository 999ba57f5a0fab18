import type { Block, Inline } from '../article.ts';
import { type LinkReader, htmlInlines, linkOf } from './html-inlines.ts';
import { blockElements, isElement, nameOf } from './html-nodes.ts';
import { rowsOf } from './html-rows.ts';

/** How deep lists and quotes nest; further down their text stays, without its shape. */
const MAX_NESTING = 6;

/**
 * Reads an element as blocks: headings, paragraphs, lists, quotes and rules. Only texts, and
 * addresses that `readLink` allows, go through. A table becomes a paragraph a row, "a – b – c".
 */
export function htmlBlocks(root: Element, readLink: LinkReader): readonly Block[] {
  const blocks = blockElements(root);

  const paragraph = (children: readonly Inline[]): readonly Block[] =>
    children.length === 0 ? [] : [{ kind: 'paragraph', children }];

  const flow = (parent: Element, nesting: number): readonly Block[] => {
    const read: Block[] = [];
    let run: Node[] = [];
    const endRun = () => {
      read.push(...paragraph(htmlInlines(run, readLink)));
      run = [];
    };
    for (const node of parent.childNodes) {
      if (isElement(node) && blocks.has(node)) {
        endRun();
        read.push(...block(node, nesting));
      } else run.push(node);
    }
    endRun();
    return read;
  };

  const list = (element: Element, nesting: number): readonly Block[] => {
    if (nesting >= MAX_NESTING) return flow(element, nesting);
    const items = [...element.children]
      .map((item) => (blocks.has(item) ? flow(item, nesting + 1) : paragraph(inlines(item))))
      .filter((item) => item.length > 0);
    return items.length === 0 ? [] : [{ kind: 'list', ordered: nameOf(element) === 'ol', items }];
  };

  const table = (element: Element, nesting: number): readonly Block[] => {
    const rows = rowsOf(element, blocks);
    if (rows === 'layout') return flow(element, nesting);
    return rows.flatMap((cells) =>
      paragraph(
        cells
          .map(inlines)
          .filter((cell) => cell.length > 0)
          .flatMap((cell, index): readonly Inline[] =>
            index === 0 ? cell : [{ kind: 'text', text: ' – ' }, ...cell],
          ),
      ),
    );
  };

  const inlines = (element: Element) => htmlInlines([element], readLink);

  const block = (element: Element, nesting: number): readonly Block[] => {
    const name = nameOf(element);
    switch (name) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6': {
        const children = inlines(element);
        // The title of the article is the only heading of the first level.
        const level = Math.max(2, Number(name.slice(1)));
        return children.length === 0 ? [] : [{ kind: 'heading', level, children }];
      }
      case 'hr':
        return [{ kind: 'rule' }];
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dir':
        return list(element, nesting);
      case 'blockquote': {
        const quoted = flow(element, nesting + 1);
        if (nesting >= MAX_NESTING || quoted.length === 0) return quoted;
        return [{ kind: 'quote', blocks: quoted }];
      }
      case 'pre':
        return paragraph(lines(element.textContent));
      case 'table':
        return table(element, nesting);
      case 'a': {
        const href = linkOf(element, readLink);
        const read = flow(element, nesting);
        return href === undefined ? read : read.map((one) => linked(one, href));
      }
      default:
        return flow(element, nesting);
    }
  };

  return flow(root, 0);
}

/** Written lines, each on its own. */
function lines(text: string): readonly Inline[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line, index): readonly Inline[] =>
      index === 0
        ? [{ kind: 'text', text: line }]
        : [{ kind: 'break' }, { kind: 'text', text: line }],
    );
}

/** Hands the link round a block down to its text. */
function linked(block: Block, href: string): Block {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return block;
  return { ...block, children: [{ kind: 'link', href, children: block.children }] };
}
