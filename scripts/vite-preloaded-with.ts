/** Parts whose scripts are all asked for at once: the page is waiting for them. */
const FIRST_PARTS =
  /\/(?:shared-view|first-view|shared-drawing|evolution|LowerBoard|MapPanel|EmbedPage)-/;

/**
 * Gives the files that are fetched together with a part of the page: its styles, without which it
 * cannot be shown, and for the first parts the scripts that they import. Others find theirs by
 * themselves, a moment later, and the start of the page need not list them all.
 */
export function preloadedWith(file: string, dependencies: string[]): string[] {
  if (FIRST_PARTS.test(file)) return dependencies;
  return dependencies.filter((name) => name.endsWith('.css'));
}
