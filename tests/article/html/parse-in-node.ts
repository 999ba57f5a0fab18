import { parseHTML } from 'linkedom';

/**
 * Parses markup in Node, in place of the browser's `parseHtml`. The head and the body that a browser
 * adds are added first: this parser takes a page as it is written.
 */
export function parseInNode(html: string): Document {
  const bare = html.replace(/^<!doctype html>/i, '');
  const withBody = /<body\b/i.test(bare)
    ? bare
    : `<head></head><body>${bare.replace(/<\/?html\b[^>]*>/gi, '')}</body>`;
  const whole = /<html\b/i.test(withBody) ? withBody : `<html>${withBody}</html>`;
  return parseHTML(`<!doctype html>${whole}`).document;
}
