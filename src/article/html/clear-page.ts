import { FURNITURE_NAMES, FURNITURE_SELECTOR } from './page-furniture.ts';

/**
 * How deep elements may nest. Browsers stop at 512; a page written by people stays under 100, and
 * what is read from it is walked by functions that call themselves.
 */
const MAX_DEPTH = 200;

/**
 * The share of a page's text beyond which nothing is furniture, whatever it is called: some sites
 * wrap their whole page in a form, or in a block named after its menu.
 */
const MOST_OF_THE_TEXT = 0.4;

const NAMED = new RegExp(`(?:^|\\s)(?:${FURNITURE_NAMES.join('|')})(?=$|[\\s_-])`, 'i');

/** Cuts from a page what stands round its article, as far as the page's own names tell. */
export function clearPage(document: Document): void {
  flatten(document.body);
  const limit = document.body.textContent.length * MOST_OF_THE_TEXT;
  const remove = (element: Element) => {
    if (!document.body.contains(element) || element.matches('body, main, article, h1')) return;
    if (element.textContent.length <= limit && !element.querySelector('h1')) element.remove();
  };
  document.body.querySelectorAll(FURNITURE_SELECTOR).forEach(remove);
  for (const element of document.body.querySelectorAll('[class], [id]')) {
    if (NAMED.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) remove(element);
  }
}

/** Turns what nests deeper than anybody writes into plain text. */
function flatten(body: Element): void {
  let depth = 0;
  let element: Element | null = body;
  while (element) {
    if (depth >= MAX_DEPTH && element.firstElementChild) element.textContent = plain(element);
    const child: Element | null = element.firstElementChild;
    if (child) {
      element = child;
      depth += 1;
      continue;
    }
    while (element && element !== body && !element.nextElementSibling) {
      element = element.parentElement;
      depth -= 1;
    }
    element = element === body ? null : (element?.nextElementSibling ?? null);
  }
}

function plain(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ');
}
