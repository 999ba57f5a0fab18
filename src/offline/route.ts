/**
 * How the service worker answers a request: `page`, what a build wrote under a name that the next
 * one takes over; `code`, under a name that is its own for ever; `data`, what anybody may replace.
 * Undefined where it leaves the request to the browser.
 */
export type Route = 'page' | 'code' | 'data';

/**
 * Chooses how to answer, by the address asked and the folder of the page. Only what stands in that
 * folder is ever kept: never another host's file, nor one that a person opens, which is not fetched.
 */
export function routeOf(
  { url, method, mode }: Pick<Request, 'url' | 'method' | 'mode'>,
  folder: string,
): Route | undefined {
  if (method !== 'GET' || !url.startsWith(folder)) return undefined;
  const path = url.slice(folder.length).replace(/[?#].*$/s, '');
  if (/^(data|geo)\/./.test(path)) return 'data';
  if (path.startsWith('prepared/') || path === 'start.js') return 'page';
  if (mode === 'navigate') return path === '' || path === 'index.html' ? 'page' : undefined;
  return path.startsWith('assets/') || path === 'favicon.svg' ? 'code' : undefined;
}
