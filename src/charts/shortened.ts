/**
 * Cuts a text that is longer than a width after its last whole word that fits, with an ellipsis;
 * within a word where none does.
 */
export function shortened(text: string, most: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= most) return text;
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const part = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,;:–—-]+$/u, '')}…`;
    if (widthOf(part) <= most) return part;
  }
  const letters = [...(words[0] ?? '')];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`) > most) letters.pop();
  return `${letters.join('')}…`;
}
