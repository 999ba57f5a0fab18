import { type AboutSheet, namesPeriod } from './about-sheet.ts';
import { LONGEST_LABEL } from './header-words.ts';
import { indicatorIn } from './match-indicators.ts';

/** What the name and the titles of a sheet say of all its rows, as written; '' where they do not. */
export interface FixedHints {
  readonly periode: string;
  readonly territoire: string;
  readonly indicateur: string;
}

/** Words in a row that may name one period or one place. */
const LONGEST_RUN = 6;

/** Words of a title that are looked at. */
const MOST_WORDS = 60;

/** The name of the programme holds that of the Lot. */
const PROGRAMME = /oh[\s_-]*my[\s_-]*lot/gi;

/** Reads what titles and names say, the first that says it. */
export function fixedHints(texts: readonly string[], about: AboutSheet): FixedHints {
  const labels = texts
    .map((text) => text.slice(0, LONGEST_LABEL * 2).replace(PROGRAMME, ' '))
    .filter((text) => text.trim() !== '');
  const first = (read: (text: string) => string) =>
    labels.map(read).find((found) => found !== '') ?? '';
  return {
    periode: first((text) => periodIn(text, about)),
    territoire: first((text) => onlyRun(text, /[\s_,;:()|/–—]+/, about.findPlace)),
    indicateur: first((text) => indicatorIn(text, about.indicators)),
  };
}

/** Gives the one period that a text names, or ''. */
function periodIn(text: string, about: AboutSheet): string {
  const reads = (run: string) => namesPeriod(about, run);
  const whole = onlyRun(text, /[\s_,;:()|–—]+/, reads);
  return whole !== '' ? whole : onlyRun(text, /[\s_,;:()|/–—-]+/, reads);
}

/** Gives the longest run of words that passes a test, or '' where several differ. */
function onlyRun(text: string, gap: RegExp, test: (run: string) => boolean): string {
  const words = text
    .split(gap)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  const found = new Set<string>();
  let start = 0;
  while (start < words.length) {
    const run = longestFrom(words, start, test);
    if (run > 0) found.add(words.slice(start, start + run).join(' '));
    start += Math.max(1, run);
  }
  const [only = ''] = found;
  return found.size === 1 ? only : '';
}

function longestFrom(
  words: readonly string[],
  start: number,
  test: (run: string) => boolean,
): number {
  for (let length = Math.min(LONGEST_RUN, words.length - start); length > 0; length -= 1) {
    if (test(words.slice(start, start + length).join(' '))) return length;
  }
  return 0;
}
