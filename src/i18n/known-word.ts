/** Gives the word for a code of the data; undefined for one that the words do not know, `__proto__` too. */
export function knownWord(
  words: Readonly<Record<string, string>>,
  code: string,
): string | undefined {
  return Object.hasOwn(words, code) ? words[code] : undefined;
}
