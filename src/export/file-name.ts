/** Marks every file made from fictional figures, so that it cannot pass for real ones. */
export const FICTIONAL_MARK = 'jeu-fictif';

/**
 * Makes a file name from words: lower case, no accents, hyphens, empty words left out.
 *
 * @example fileName(['evolution', 'Saint-Céré', '2021'], 'csv', true)
 * // 'evolution_saint-cere_2021_jeu-fictif.csv'
 */
export function fileName(words: readonly string[], extension: string, fictional: boolean): string {
  const parts = [...words, fictional ? FICTIONAL_MARK : ''].map(slug).filter((part) => part !== '');
  return `${parts.join('_')}.${extension}`;
}

function slug(text: string): string {
  return text
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
