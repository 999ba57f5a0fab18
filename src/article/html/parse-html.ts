import { trustPolicy } from '../../trust/policy.ts';

let policy: { createHTML(html: string): string } | undefined;

/**
 * Parses markup into a document of its own, which runs no script, fetches nothing and is never put
 * on the page: it is only read.
 */
export function parseHtml(html: string): Document {
  policy ??= trustPolicy('oh-my-lot-article', { createHTML: (markup: string) => markup });
  return new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
}
