import { Readability } from '@mozilla/readability';

/**
 * The least text, in characters, that Readability is content with before it tries again with looser
 * rules. Its own 500 suits magazines: a town's notice is shorter.
 */
const ENOUGH_TEXT = 200;

/**
 * The most elements that Readability is given: it goes over each a dozen times, and would hold the
 * page still for seconds. What is longer is no article, but is read as well as it can be.
 */
const MAX_ELEMENTS = 50_000;

/**
 * Finds the element that holds a page's main text, with Mozilla's Readability. The document is
 * changed on the way. Gives undefined where there is none.
 */
export function mainContent(document: Document): Element | undefined {
  if (document.body.querySelectorAll('*').length > MAX_ELEMENTS)
    return document.querySelector('article, main') ?? document.body;
  keepBodyAsNodes(document.body);
  const parsed = new Readability(document, {
    charThreshold: ENOUGH_TEXT,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse();
  const content = parsed?.content;
  return content && isElement(content) ? content : undefined;
}

/**
 * Readability keeps the page as a string of HTML between two tries. Trusted Types forbid to read
 * such a string back, and it costs a second parse: here the body hands out a token for a copy of
 * its nodes, and takes the token back.
 */
function keepBodyAsNodes(body: HTMLElement): void {
  const copies: Node[] = [];
  Object.defineProperty(body, 'innerHTML', {
    get: () => String(copies.push(body.cloneNode(true)) - 1),
    set: (token: string) => {
      const copy = copies[Number(token)]?.cloneNode(true);
      body.replaceChildren();
      for (let node = copy?.firstChild; node; node = copy?.firstChild) body.append(node);
    },
  });
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
