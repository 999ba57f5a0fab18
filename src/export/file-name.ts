/** The longest that a part of a name may be: some systems refuse names of more than 255 letters. */
const LONGEST_PART = 60;

/**
 * Makes a file name from words: lower case, no accents, hyphens, empty words left out, what is said
 * twice said once, long ones cut after a word.
 *
 * @param mark what every file made from fictional figures says, so that it cannot pass for real ones
 * @example fileName(['evolution', 'Saint-Céré', '2021'], 'csv', 'jeu-fictif')
 * // 'evolution_saint-cere_2021_jeu-fictif.csv'
 */
export function fileName(words: readonly string[], extension: string, mark: string): string {
  const parts = [...words, mark].map((word) => shortened(slug(word))).filter((part) => part !== '');
  return `${[...new Set(parts)].join('_')}.${extension}`;
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

function shortened(part: string): string {
  if (part.length <= LONGEST_PART) return part;
  const end = part.lastIndexOf('-', LONGEST_PART);
  return part.slice(0, end > 0 ? end : LONGEST_PART);
}
