import type { Exhibit, ExhibitSource } from '../exhibit.ts';
import type { PlateChoices, PlateTexts } from './plate-choices.ts';

/** How sources are told: in full, by their publishers, by some of these, or by the first. */
export type SourceStyle = 'full' | 'publishers' | 'some' | 'first';

/** How many publishers are named, at most. */
const MOST_NAMED: Readonly<Record<SourceStyle, number>> = {
  full: Infinity,
  publishers: Infinity,
  some: 4,
  first: 1,
};

/** Words of the last line up to this length stay on one line together. */
const LONGEST_WHOLE = 28;

export interface SourceWords {
  readonly text: string;
  /** Publishers that are not named. */
  readonly hidden: number;
}

/** Words the sources of a plate; '' where it has none. */
export function sourceWords(
  { sources }: Pick<Exhibit, 'sources'>,
  { source }: Pick<PlateChoices, 'source'>,
  texts: PlateTexts,
  style: SourceStyle,
): SourceWords {
  if (source !== undefined) {
    return { text: source === '' ? '' : texts.source(source, 1), hidden: 0 };
  }
  const names = [...new Set(sources.map(style === 'full' ? fullName : shortName))];
  // Leaving out but a few would save no line.
  const isFew = style === 'some' && names.length < 2 * MOST_NAMED.some;
  const shown = isFew ? names : names.slice(0, MOST_NAMED[style]);
  const hidden = names.length - shown.length;
  if (shown.length === 0) return { text: '', hidden: 0 };
  const more = hidden > 0 ? ` ${texts.moreSources(hidden)}` : '';
  return { text: texts.source(shown.join(texts.between), names.length) + more, hidden };
}

function fullName({ title, publisher, published }: ExhibitSource): string {
  const about = [publisher, published].filter((part) => part !== '' && part !== title).join(', ');
  if (title === '') return about;
  return about === '' ? title : `${title} (${about})`;
}

function shortName({ title, publisher }: ExhibitSource): string {
  return publisher === '' ? title : publisher;
}

/** Words what stands on the last line: what contours are worth, the date, the credit, the licence. */
export function creditWords(exhibit: Exhibit, choices: PlateChoices, texts: PlateTexts): string {
  const date = choices.date ?? exhibit.asOf;
  const parts = [
    exhibit.cautions.includes('approximate-contours') ? texts.approximateContours : '',
    date === '' ? '' : texts.asOf(date),
    choices.credit,
    choices.licence,
  ];
  return parts
    .filter((part) => part !== '')
    .map((part) => (part.length <= LONGEST_WHOLE ? part.replaceAll(' ', '\u00a0') : part))
    .join(' · ');
}
