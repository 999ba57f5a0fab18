/**
 * Writes a text as rules compare it: lower case, without accents, blanks as single spaces, straight
 * apostrophes.
 *
 * @example foldedText('À lire  aussi :') // 'a lire aussi :'
 */
export function foldedText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
