/** Elements that begin on a line of their own (HTML Living Standard, "Rendering"). */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p ' +
    'pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): boolean {
  return node.nodeType === 3 || node.nodeType === 4;
}

/** The name of an element in lower case, whatever the parser made of it. */
export function nameOf(element: Element): string {
  return element.localName.toLowerCase();
}

/** Finds the elements that are blocks or hold one, so that `<span><p>` is read as a block. */
export function blockElements(root: Element): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const element of root.querySelectorAll('*')) {
    if (!BLOCKS.has(nameOf(element))) continue;
    for (let at: Element | null = element; at && !found.has(at); at = at.parentElement) {
      found.add(at);
      if (at === root) break;
    }
  }
  return found;
}
