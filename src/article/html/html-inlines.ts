import type { Inline } from '../article.ts';
import { collapseInlines } from './collapse-inlines.ts';
import { isElement, isText, nameOf } from './html-nodes.ts';

type Mark = 'strong' | 'emphasis' | 'link';

const MARKS: ReadonlyMap<string, 'strong' | 'emphasis'> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['cite', 'emphasis'],
]);

/** Digits set above or below the line stay apart from the number before them: "500¹", "CO₂". */
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** Gives the address a link leads to, or undefined where it must not be one. */
export type LinkReader = (href: string) => string | undefined;

/** Reads nodes as runs of text; blocks among them are parted by a space. */
export function htmlInlines(nodes: Iterable<Node>, readLink: LinkReader): readonly Inline[] {
  return collapseInlines(read(nodes, readLink, new Set()));
}

function read(
  nodes: Iterable<Node>,
  readLink: LinkReader,
  within: ReadonlySet<Mark>,
): readonly Inline[] {
  const inlines: Inline[] = [];
  for (const node of nodes) {
    if (isText(node)) inlines.push({ kind: 'text', text: node.nodeValue ?? '' });
    else if (isElement(node)) inlines.push(...readElement(node, readLink, within));
  }
  return inlines;
}

function readElement(
  element: Element,
  readLink: LinkReader,
  within: ReadonlySet<Mark>,
): readonly Inline[] {
  const name = nameOf(element);
  if (name === 'br') return [{ kind: 'break' }];
  if (name === 'wbr') return [];
  if (name === 'sup' || name === 'sub') {
    const digits = name === 'sup' ? RAISED : LOWERED;
    const text = element.textContent;
    if (/^\s*\d+\s*$/.test(text))
      return [
        { kind: 'text', text: text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit) },
      ];
  }
  // A mark inside the same mark says nothing more, and could nest without end.
  const mark = MARKS.get(name);
  if (mark && !within.has(mark))
    return [
      { kind: mark, children: read(element.childNodes, readLink, new Set([...within, mark])) },
    ];
  const href = name === 'a' && !within.has('link') ? linkOf(element, readLink) : undefined;
  if (href !== undefined)
    return [
      {
        kind: 'link',
        href,
        children: read(element.childNodes, readLink, new Set<Mark>([...within, 'link'])),
      },
    ];
  return read(element.childNodes, readLink, within);
}

/** The address of an `<a>`, or undefined. */
export function linkOf(element: Element, readLink: LinkReader): string | undefined {
  const href = element.getAttribute('href');
  return href === null ? undefined : readLink(href.trim());
}
