/** Header of an answer that was kept: when the server gave it, as an ISO instant. */
export const KEPT_SINCE = 'X-Kept-Since';

const kept = new Map<string, string>();

/** Notes whether a file that the page fetched came from the server or was kept, and since when. */
export function noteAnswer(path: string, headers: Headers): void {
  const since = headers.get(KEPT_SINCE);
  if (since === null) kept.delete(path);
  else kept.set(path, since);
}

/** The oldest instant of the kept files whose path begins so; undefined where all are the server's. */
export function keptSince(folder: string): Date | undefined {
  const [oldest] = [...kept]
    .filter(([path]) => path.startsWith(folder))
    .map(([, since]) => since)
    .sort();
  return oldest === undefined ? undefined : new Date(oldest);
}
