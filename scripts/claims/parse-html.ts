import { parseHTML } from 'linkedom';

/**
 * Parses markup in Node, where a browser has `DOMParser`. This parser takes a page as it is written:
 * the head and the body that a browser adds are added first.
 */
export function parseHtml(html: string): Document {
  const bare = html.replace(/^\s*<!doctype html[^>]*>/i, '');
  const body = /<body\b/i.test(bare)
    ? bare
    : `<head></head><body>${bare.replace(/<\/?html\b[^>]*>/gi, '')}</body>`;
  const page = /<html\b/i.test(body) ? body : `<html>${body}</html>`;
  return parseHTML(`<!doctype html>${page}`).document;
}
