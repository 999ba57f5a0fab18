/**
 * Tells whether a path leads to a file beside or below the one that names it, and nowhere else: no
 * address, no root, no `..`, nothing hidden (Data Package v2, "URL or Path"). A `%` is refused too,
 * since `%2e%2e` climbs in an address.
 */
export function isSafePath(path: string): boolean {
  return path
    .split('/')
    .every((segment) => /^[^.\\%?#:\s][^\\%?#:]*$/.test(segment) && segment.trim() === segment);
}
