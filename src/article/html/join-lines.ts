/**
 * First parts of compound words: a hyphen after them is the word's own, even at the end of a line.
 */
const PREFIXES: ReadonlySet<string> = new Set(
  (
    'après arrière au aux avant bas beau belle bien ci celle celui co contre demi elle eux ex grand ' +
    'haut hors inter jusque là lui mal méta mi moi non nous par peut porte pré quasi quelques ' +
    'rendez sans semi socio sous sud nord est ouest sur toi tout ultra vice vis vous'
  ).split(' '),
);

/** Last parts that a hyphen ties to any word, as in "y a-t-il" and "lui-même". */
const SUFFIXES: ReadonlySet<string> = new Set(
  'il ils elle elles on ce t je tu nous vous là ci même mêmes moi toi lui leur le la les en y être'.split(
    ' ',
  ),
);

/**
 * Joins the lines of a paragraph. A word cut by a hyphen is made whole again, unless the hyphen is
 * its own: before a capital or a digit, after "demi", before "même".
 *
 * @example joinLines(['des ambassa-', 'deurs à Saint-', 'Céré']) // 'des ambassadeurs à Saint-Céré'
 */
export function joinLines(lines: readonly string[]): string {
  let joined = '';
  for (const line of lines.map((written) => written.trim())) {
    const head = /([\p{L}\d]+)[-\u2010]$/u.exec(joined)?.[1];
    const tail = /^[\p{L}\d]+/u.exec(line)?.[0];
    if (joined === '') joined = line;
    else if (head === undefined || tail === undefined) joined += ` ${line}`;
    else joined = (isOwnHyphen(head, tail) ? joined : joined.slice(0, -1)) + line;
  }
  return joined.replace(/ {2,}/g, ' ');
}

function isOwnHyphen(head: string, tail: string): boolean {
  return (
    !/^\p{Ll}/u.test(tail) ||
    /\d$/.test(head) ||
    PREFIXES.has(head.toLowerCase()) ||
    SUFFIXES.has(tail)
  );
}
